package org.samplewell.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the SQL scripts that stand beside this package's classes as resources, in {@code /imports}. */
final class Sql {

    private Sql() {}

    static String text(String script) {
        try (InputStream in = Objects.requireNonNull(Sql.class.getResourceAsStream("/imports/" + script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
