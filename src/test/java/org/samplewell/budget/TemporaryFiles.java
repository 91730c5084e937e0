package org.samplewell.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The current files of a server in a folder, without the lock file that the first upload creates. */
final class TemporaryFiles {

    private final List<Long> sizes;

    TemporaryFiles(Path folder) {
        try (var paths = Files.walk(folder)) {
            sizes = paths.map(Path::toFile)
                    .filter(file -> file.isFile() && !file.getName().equals("lock"))
                    .map(file -> file.length())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return sizes.size();
    }

    long bytes() {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }
}
