package org.samplewell.imports.http;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.samplewell.imports.format.UploadPart;
import org.samplewell.imports.job.Upload;

/**
 * The folder on disk where uploaded files wait until they are imported. Each server has its own folder, with a lock
 * that shows other servers that it is in use. At start, folders that a killed server left behind are removed.
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

    /** Saves a file here while it is received. The import removes it. */
    Upload.File keep(UploadPart part, String name, InputStream content) throws IOException {
        var path = Files.createTempFile(folder, part.word(), ".upload");
        boolean whole = false;
        try {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
            return new Upload.File(part, name, path);
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    void discard(List<Upload.File> files) throws IOException {
        for (var file : files) {
            Files.deleteIfExists(file.path());
        }
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var one : folders) {
                if (isAbandoned(one)) {
                    remove(one);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false; // in use, just being created, or not ours
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
