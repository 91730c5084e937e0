package org.samplewell.imports.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The location of the real data sets: {@code shared/data} beside the project or in a parent folder. Tests are skipped
 * with a message if it is missing.
 */
public final class RealSets {

    private RealSets() {}

    /** A file of a data set. Skips the test if the data sets are missing. */
    public static Path file(String set, String name) {
        Optional<Path> data = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(data.isPresent(), "The real data sets (shared/data) are not here: this test was not run.");
        return data.orElseThrow().resolve(set).resolve(name);
    }
}
