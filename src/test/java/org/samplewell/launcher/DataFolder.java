package org.samplewell.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A folder such as {@code data}. Only one run at a time may use it. */
public final class DataFolder implements AutoCloseable {
    private static final long SECONDS_FOR_A_FORMER_RUN = 40;

    private final Path folder;
    private final FileLock lock;

    private DataFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Creates the folder if it does not exist, and locks it for this process. */
    public static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Refusal("Samplewell already runs on " + folder + ": end that run first.");
            }
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " can't be used: " + e.getMessage() + ".");
        }
    }

    /** The path of the folder. */
    public Path path() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Waits until the server of a killed run has ended, and stops it if it does not end. */
    void awaitFormerServer() {
        try {
            var former = former();
            if (former == null) {
                return;
            }
            for (var i = 0; i < SECONDS_FOR_A_FORMER_RUN * 10 && former.isAlive(); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            former.destroyForcibly();
        } catch (IOException | NumberFormatException unreadable) {
            // then there is no server to wait for
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The recorded server if it still runs. The process id alone is not enough, because another process may have it
     * now.
     */
    private @Nullable ProcessHandle former() throws IOException {
        var remembered = Files.exists(pidFile()) ? Files.readString(pidFile()).trim() : "";
        var pid = remembered.isEmpty() ? "0" : remembered.split(" ", -1)[0];
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> remembered.equals(named(process)))
                .orElse(null);
    }

    private static String named(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Records the server, so that a later run can find it if this run is killed. */
    void remember(long server) {
        try {
            Files.writeString(
                    pidFile(), ProcessHandle.of(server).map(DataFolder::named).orElse(""));
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " can't be written: " + e.getMessage() + ".");
        }
    }

    private Path pidFile() {
        return file("server.pid");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(pidFile());
        lock.acquiredBy().close();
    }
}
