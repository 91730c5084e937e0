package org.samplewell.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server is to be started with.
 *
 * @param project the project's folder, which has the server's commands in {@code server-config}
 * @param war what is deployed
 * @param work a folder for the server's log and temporary files
 * @param port where it listens, on this machine only
 * @param javaOptions the options of its JVM
 * @param environment what it finds in its environment beside its parent's
 * @param postgres the data folder of the PostgreSQL that ends with it, if it is our own
 */
public record ServerPlan(
        Path project,
        Path war,
        Path work,
        int port,
        List<String> javaOptions,
        Map<String, String> environment,
        @Nullable Path postgres) {

    ServerPlan with(DatabaseAddress database) {
        var all = new HashMap<>(environment);
        all.putAll(database.environment());
        return new ServerPlan(project, war, work, port, javaOptions, Map.copyOf(all), postgres);
    }

    /** The product's WAR as the build has made it. */
    public static Path builtWar(Path project) {
        return project.resolve("target").resolve("samplewell.war");
    }

    Path serverConfig(String file) {
        return project.resolve("server-config").resolve(file);
    }

    Path log() {
        return work.resolve("server.log");
    }

    Path launcherClasses() {
        return work.resolve("launcher");
    }

    public Path temporaryFiles() {
        return work.resolve("tmp");
    }
}
