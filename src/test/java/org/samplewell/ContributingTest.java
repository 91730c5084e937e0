package org.samplewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md shows code of this repository, not code that once was. */
class ContributingTest {

    private static final Pattern BLOCK = Pattern.compile("```(?:java|graphql|sql)\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> ENDINGS = List.of(".java", ".graphqls", ".sql");

    @Test
    void everyCodeBlockIsFoundInTheSources() throws IOException {
        var sources = sources();
        var blocks = BLOCK.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks).isNotEmpty();
        assertThat(blocks)
                .allSatisfy(block -> assertThat(sources.contains(withoutBlanks(block)))
                        .as(block)
                        .isTrue());
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .map(ContributingTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return withoutBlanks(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
