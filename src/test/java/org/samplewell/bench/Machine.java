package org.samplewell.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.samplewell.launcher.DatabaseAddress;

/** The machine and software of a run. */
record Machine(int cores, String system, String jdk, String postgresql, String date, String commit) {

    static Machine here(DatabaseAddress database, Path project) throws SQLException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vendor.version", System.getProperty("java.version")),
                version(database),
                LocalDate.now(ZoneOffset.UTC).toString(),
                commit(project));
    }

    private static String version(DatabaseAddress database) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String commit(Path project) {
        try {
            var process = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude", "*")
                    .directory(project.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return said.isEmpty() ? "unknown" : said;
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    @Override
    public String toString() {
        return "%d cores, %s, JDK %s, PostgreSQL %s, %s, commit %s"
                .formatted(cores, system, jdk, postgresql, date, commit);
    }
}
