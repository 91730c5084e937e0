package org.samplewell.imports.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the real data sets are: {@code shared/data} beside the project or further up; tests say so where it is not
 * there.
 */
public final class RealSets {

    private RealSets() {}

    /** A file of a set, or the end of the test where the sets are not there. */
    public static Path file(String set, String name) {
        Optional<Path> data = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(data.isPresent(), "The real data sets (shared/data) are not here: this test was not run.");
        return data.orElseThrow().resolve(set).resolve(name);
    }
}
