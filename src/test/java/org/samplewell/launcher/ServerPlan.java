package org.samplewell.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters to start a server.
 *
 * @param project the project folder, with the server's commands in {@code server-config}
 * @param war the WAR to deploy
 * @param work a folder for the server's log and temporary files
 * @param port the port to listen on, on this machine only
 * @param javaOptions the options of its JVM
 * @param environment environment variables in addition to those of this process
 * @param postgres the data folder of the embedded PostgreSQL, if any, which stops with the server
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

    /** The product's built WAR. */
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
