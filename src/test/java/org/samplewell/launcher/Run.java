package org.samplewell.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs Samplewell on this machine until it is stopped: {@code mvn -Prun}. */
public final class Run {
    private static final Logger POSTGRES_NEWS = Logger.getLogger("io.zonky");

    private final Path project;
    private final RunSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean ended;

    private Run(Path project, RunSettings settings) {
        this.project = project;
        this.settings = settings;
    }

    /** The only argument is the project folder with the built WAR. */
    public static void main(String[] arguments) throws InterruptedException {
        POSTGRES_NEWS.setLevel(Level.OFF);
        var run = new Run(Path.of(arguments[0]).toAbsolutePath(), new RunSettings(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(run::end, "end"));
        try {
            run.untilItsEnd();
        } catch (Refusal refusal) {
            run.complain(String.valueOf(refusal.getMessage()));
        }
        System.exit(1);
    }

    private void untilItsEnd() throws InterruptedException {
        var server = start();
        Console.welcome(server.baseUri(), settings);
        var code = server.await();
        complain("The server has ended by itself with code " + code + ": see data/server.log.");
    }

    private Server start() {
        var data = keep(() -> DataFolder.open(project.resolve("data")));
        data.awaitFormerServer();
        requireFree(settings.port());
        var database = settings.database();
        if (settings.ownsDatabase()) {
            return start(data, database);
        }
        DatabaseCheck.check(database);
        return start(data, database);
    }

    /** Forks the server first, so that the server stops the database if this process is killed. */
    private Server start(DataFolder data, DatabaseAddress database) {
        var server = keep(() -> Server.fork(plan(data).with(database)));
        data.remember(server.pid());
        Console.starting();
        if (settings.ownsDatabase()) {
            keep(() -> EmbeddedDatabase.start(data.path(), database.port(), true));
            keep(() -> server); // again: the last one is closed first, and must be the server
        }
        server.go(Console::alarm);
        return server;
    }

    private ServerPlan plan(DataFolder data) {
        return new ServerPlan(
                project,
                ServerPlan.builtWar(project),
                data.path(),
                settings.port(),
                settings.javaOptions(),
                settings.forServer(),
                settings.ownsDatabase() ? EmbeddedDatabase.files(data.path()) : null);
    }

    private static void requireFree(int port) {
        if (Port.isTaken(port)) {
            throw new Refusal("Port " + port + " is taken: set PORT to another one, as in PORT=8081 mvn -Prun.");
        }
    }

    /** Starts something and closes it at the end. Refuses if the run has already ended. */
    private synchronized <T extends AutoCloseable> T keep(Supplier<T> start) {
        if (ended) {
            throw new Refusal("Samplewell was ended while it started.");
        }
        var started = start.get();
        running.push(started);
        return started;
    }

    private void end() {
        ended = true;
        endAll();
    }

    private synchronized void endAll() {
        for (var part : running) {
            try {
                part.close();
            } catch (Exception e) {
                Console.complain("While ending: " + e.getMessage());
            }
        }
    }

    /** Prints nothing after the user has stopped the run. */
    private void complain(String sentence) {
        if (!ended) {
            Console.complain(sentence);
        }
    }
}
