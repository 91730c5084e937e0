package org.samplewell.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.samplewell.launcher.Server;

/** A server with the bench WAR, and its measurements. */
final class BenchServer implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(20);
    private static final int LONGEST_UNREST = 600;

    private final Server server;
    private final DatabaseProcesses database;

    BenchServer(Server server, DatabaseProcesses database) {
        this.server = server;
        this.database = database;
    }

    URI baseUri() {
        return server.baseUri();
    }

    long pid() {
        return server.pid();
    }

    /** Waits until the server is idle, for a minute or two at most. */
    void settle() {
        var last = cpu();
        for (int i = 0; i < LONGEST_UNREST; i++) {
            pause();
            var now = cpu();
            if (now.minus(last).compareTo(QUIET) <= 0) {
                return;
            }
            last = now;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Reading reading() {
        var meter = meter();
        return new Reading(cpu(), database.cpu(), meter.get(0), meter.get(1));
    }

    private Duration cpu() {
        return ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("the server has ended"));
    }

    private List<Long> meter() {
        var request = HttpRequest.newBuilder(baseUri().resolve("bench/meter")).build();
        return new String(Client.sent(request).body(), StandardCharsets.UTF_8)
                .lines()
                .map(Long::valueOf)
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
