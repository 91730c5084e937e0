package org.samplewell.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A forked Payara Micro with the WAR. It stops when this process ends, even if this process is killed. */
public final class Server implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(20); // a large demo takes long to load
    private static final long SECONDS_TO_END = 25;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ServerPlan plan;
    private final Process process;

    private Server(ServerPlan plan, Process process) {
        this.plan = plan;
        this.process = process;
    }

    /** Forks the server. It waits for {@link #go}, which needs the plan's database. */
    public static Server fork(ServerPlan plan) {
        try {
            Files.createDirectories(plan.work());
            Folder.delete(plan.temporaryFiles());
            Files.createDirectories(plan.temporaryFiles());
            var builder = new ProcessBuilder(ServerCommand.of(plan)).redirectErrorStream(true);
            builder.environment().putAll(plan.environment());
            return new Server(plan, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server, and returns when it answers. Its output goes to its log; alarms also go to the listener. */
    public void go(Consumer<String> alarms) {
        var log = new ServerLog(plan.log(), alarms);
        log.follow(process.getInputStream());
        try {
            process.outputWriter().append('\n').flush();
        } catch (IOException e) {
            throw notStarted(log);
        }
        awaitAnswer(log);
    }

    private void awaitAnswer(ServerLog log) {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!(log.isDeployed() && isReady())) {
            if (!process.isAlive() || log.isFailed() || System.nanoTime() > end) {
                throw notStarted(log);
            }
            pause();
        }
    }

    private Refusal notStarted(ServerLog log) {
        return new Refusal(
                "Samplewell did not start: " + log.reason() + " (the whole story is in " + plan.log() + ").");
    }

    private boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(baseUri().resolve("health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The address of the portal. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + plan.port() + "/");
    }

    /** The server's process id. */
    public long pid() {
        return process.pid();
    }

    /** Waits for the server to end, and returns its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Folder.delete(plan.temporaryFiles());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
