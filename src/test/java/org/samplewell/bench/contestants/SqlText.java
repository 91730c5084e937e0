package org.samplewell.bench.contestants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The SQL files of the folder {@code bench}. The placeholder <code>${collected-at}</code> includes the file of that
 * name.
 */
final class SqlText {

    private static final String SHARED = "collected-at";

    private SqlText() {}

    static String of(String name) {
        return text(name).replace("${" + SHARED + "}", text(SHARED).strip());
    }

    private static String text(String name) {
        var file = "/bench/" + name + ".sql";
        try (var text = SqlText.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
