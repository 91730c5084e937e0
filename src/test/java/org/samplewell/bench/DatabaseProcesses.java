package org.samplewell.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samplewell.launcher.DatabaseAddress;

/** PostgreSQL's processes, if they run on this machine. */
final class DatabaseProcesses {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    private final @Nullable ProcessHandle postmaster;

    private DatabaseProcesses(@Nullable ProcessHandle postmaster) {
        this.postmaster = postmaster;
    }

    /** Finds them from the process that serves our connection. */
    static DatabaseProcesses of(DatabaseAddress database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT pg_backend_pid()")) {
            answer.next();
            var backend = HERE.contains(database.host())
                    ? ProcessHandle.of(answer.getLong(1))
                    : Optional.<ProcessHandle>empty();
            return new DatabaseProcesses(backend.filter(DatabaseProcesses::isPostgres)
                    .flatMap(ProcessHandle::parent)
                    .orElse(null));
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    /** The CPU time that each running process has used since its start; null if they run on another machine. */
    @Nullable Map<Long, Duration> cpu() {
        if (postmaster == null) {
            return null;
        }
        var cpu = new HashMap<Long, Duration>();
        Stream.concat(Stream.of(postmaster), postmaster.children())
                .forEach(process ->
                        process.info().totalCpuDuration().ifPresent(duration -> cpu.put(process.pid(), duration)));
        return cpu;
    }
}
