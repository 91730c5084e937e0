package org.samplewell.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.samplewell.launcher.DatabaseAddress;
import org.samplewell.launcher.EmbeddedDatabase;
import org.samplewell.launcher.Folder;
import org.samplewell.launcher.Port;
import org.samplewell.launcher.Server;
import org.samplewell.launcher.ServerPlan;

/** A separate server as the target of attacks, on a database with the demo data, and its measurements. */
final class Arena implements AutoCloseable {

    /**
     * How many idle readings in a row count as idle. On a busy machine, one reading may only show a server without CPU
     * time.
     */
    private static final int CALM = 3;

    private static final int MUCH_HEAP = 250;
    private static final Duration QUIET = Duration.ofMillis(20);

    private final Path folder;
    private final Path work;
    private final EmbeddedDatabase database;
    private final List<String> javaOptions;
    private Server server;
    private Gauge gauge;

    private Arena(Path folder, EmbeddedDatabase database, List<String> javaOptions) {
        this.folder = folder;
        this.work = folder.resolve("server");
        this.database = database;
        this.javaOptions = javaOptions;
        this.server = started();
        this.gauge = Gauge.of(server.pid());
    }

    /** Starts server and database. The server's JVM gets these options. */
    static Arena open(List<String> javaOptions) throws IOException {
        var folder = Files.createTempDirectory("samplewell-budget");
        var database = EmbeddedDatabase.start(folder, Port.free(), false);
        try {
            return new Arena(folder, database, javaOptions);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Server started() {
        var project = Path.of("").toAbsolutePath();
        var fresh = Server.fork(new ServerPlan(
                project,
                Path.of(System.getProperty(
                        "budget.war", ServerPlan.builtWar(project).toString())),
                work,
                Port.free(),
                javaOptions,
                environment(database.address()),
                EmbeddedDatabase.files(folder)));
        fresh.go(alarm -> {}); // attacks cause many alarms; they are in the server's log
        return fresh;
    }

    private static Map<String, String> environment(DatabaseAddress address) {
        var environment = new HashMap<>(address.environment());
        environment.put("SAMPLEWELL_DEMO", "true");
        return environment;
    }

    /** If the server no longer answers or has too little free heap, stops it and starts another on the same data. */
    void startAnewIfLost() {
        try {
            if (settles(Duration.ofSeconds(1)) && vitals().megabytes() < MUCH_HEAP) {
                return;
            }
        } catch (RuntimeException lost) {
            // the server is lost
        }
        startAnew();
    }

    private void startAnew() {
        endServer();
        server = started();
        gauge = Gauge.of(server.pid());
    }

    URI baseUri() {
        return server.baseUri();
    }

    /** The CPU time that the server has used since its start. */
    Duration cpu() {
        return ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("the server has ended"));
    }

    /** Waits until the server is idle. Returns false if it is still busy after that time. */
    boolean settles(Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        var last = cpu();
        var calm = 0;
        while (calm < CALM && System.nanoTime() < end) {
            pause();
            var now = cpu();
            calm = now.minus(last).compareTo(QUIET) <= 0 ? calm + 1 : 0;
            last = now;
        }
        return calm == CALM;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Vitals vitals() {
        var files = new TemporaryFiles(work.resolve("tmp"));
        return new Vitals(gauge.liveHeap(), gauge.threads(), files.count(), files.bytes());
    }

    private void endServer() {
        try {
            gauge.close();
        } catch (IOException gone) {
            // the server has ended or no longer answers
        }
        ProcessHandle.of(server.pid()).ifPresent(ProcessHandle::destroyForcibly);
        server.close();
    }

    @Override
    public void close() {
        endServer();
        database.close();
        try {
            Folder.delete(folder);
        } catch (NoSuchFileException gone) {
            // the files of a process disappear when it ends
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
