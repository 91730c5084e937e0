package org.samplewell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A UTF-8 text file on the class path. */
public final class Resource {

    private Resource() {}

    /** Returns the file's text. The path begins with a slash. */
    public static String text(String path) {
        try (var file = Objects.requireNonNull(Resource.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
