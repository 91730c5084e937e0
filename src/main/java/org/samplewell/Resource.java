package org.samplewell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A text file of the class path, in UTF-8. */
public final class Resource {

    private Resource() {}

    /** Its text; the path begins with a slash. */
    public static String text(String path) {
        try (var file = Objects.requireNonNull(Resource.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
