package org.samplewell.imports.http;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.samplewell.imports.format.UploadPart;
import org.samplewell.imports.job.UploadedFile;

/**
 * Where uploaded files wait on disk until they are imported: a folder of this server's own, whose lock tells others
 * that it is in use. Folders that a killed server left behind are removed at start.
 */
@ApplicationScoped
class Spool {

    private static final String PREFIX = "samplewell-imports-";
    private static final String LOCK = "lock";

    Path folder;
    private FileChannel lock;

    @PostConstruct
    void open() {
        try {
            removeAbandoned(Path.of(System.getProperty("java.io.tmpdir")));
            folder = Files.createTempDirectory(PREFIX);
            lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock.lock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        try {
            lock.close();
            remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file here as it comes; whoever imports it removes it. */
    UploadedFile keep(UploadPart part, String name, InputStream content) throws IOException {
        Path path = Files.createTempFile(folder, part.word(), ".upload");
        boolean whole = false;
        try {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
            return new UploadedFile(part, name, path);
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    void discard(List<UploadedFile> files) throws IOException {
        for (UploadedFile file : files) {
            Files.deleteIfExists(file.path());
        }
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path one : folders) {
                if (isAbandoned(one)) {
                    remove(one);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false; // in use, just being made, or someone else's
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
