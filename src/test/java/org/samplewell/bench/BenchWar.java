package org.samplewell.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A copy of the product's WAR with the contestants added. */
final class BenchWar {

    private static final List<String> ADDED = List.of(
            "org/samplewell/bench/contestants/.*\\.class",
            "org/samplewell/graphql/(http|operation)/(Stock|Before)(Engine|Context|Servlet)(\\$\\d+)?\\.class",
            "bench/.*\\.sql");

    private BenchWar() {}

    /** Creates the WAR in the folder. */
    static Path make(Path product, Path folder) throws IOException {
        var war = folder.resolve("samplewell-bench.war");
        Files.copy(product, war, StandardCopyOption.REPLACE_EXISTING);
        try (var inside = FileSystems.newFileSystem(war);
                var files = Files.walk(compiledTests())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                add(file, inside);
            }
        }
        return war;
    }

    private static void add(Path file, FileSystem war) throws IOException {
        var name = compiledTests().relativize(file).toString().replace('\\', '/');
        if (ADDED.stream().anyMatch(name::matches)) {
            var place = war.getPath("WEB-INF", "classes", name);
            Files.createDirectories(place.getParent());
            Files.copy(file, place);
        }
    }

    private static Path compiledTests() {
        try {
            return Path.of(BenchWar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
