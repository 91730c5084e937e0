package org.samplewell.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL server process in {@code postmaster.pid} of a data folder, regardless of who started it. */
final class Postmaster {
    private final Path pidFile;

    Postmaster(Path dataFolder) {
        this.pidFile = dataFolder.resolve("postmaster.pid");
    }

    /** Tells it to stop after its last client disconnects, and does not wait. */
    void endWithLastClient() {
        process().ifPresent(ProcessHandle::destroy);
    }

    /** Stops it now, including its clients' sessions, and deletes the pid file of a dead process. */
    void endNow() {
        process().ifPresent(this::interrupt);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new Refusal("The file " + pidFile + " of a former PostgreSQL can't be deleted.");
        }
    }

    private void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder(List.of("kill", "-INT", String.valueOf(process.pid())))
                    .start()
                    .waitFor();
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (IOException | TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> process() {
        try {
            var lines = Files.readAllLines(pidFile);
            return lines.size() < 3
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                            .filter(process ->
                                    process.info().command().orElse("").contains("postgres"))
                            .filter(process -> startedAt(
                                    process, Long.parseLong(lines.get(2).trim())));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Whether the process started at about this time. Another PostgreSQL may have the same process id now. */
    private static boolean startedAt(ProcessHandle process, long second) {
        return process.info()
                .startInstant()
                .filter(start -> Math.abs(start.getEpochSecond() - second) < 60)
                .isPresent();
    }
}
