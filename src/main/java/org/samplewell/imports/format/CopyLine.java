package org.samplewell.imports.format;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.samplewell.Sha256;

/** One line of PostgreSQL's COPY text format, cell by cell. */
public final class CopyLine {

    private final StringBuilder line = new StringBuilder(1024);
    private final MessageDigest digest = Sha256.digest();

    public CopyLine text(@Nullable String text) {
        if (text == null) {
            line.append("\\N");
        } else {
            text.chars().forEach(this::escaped);
        }
        line.append('\t');
        return this;
    }

    private void escaped(int character) {
        switch (character) {
            case '\\' -> line.append("\\\\");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            default -> line.append((char) character);
        }
    }

    /** As many empty cells. */
    public CopyLine nothing(int cells) {
        line.append("\\N\t".repeat(cells));
        return this;
    }

    CopyLine number(@Nullable BigDecimal number) {
        return text(number == null ? null : number.toPlainString());
    }

    CopyLine word(@Nullable Enum<?> word) {
        return text(word == null ? null : word.name());
    }

    /** A time as two cells: the moment and how exactly it is known; a third has the zone as given. */
    CopyLine time(@Nullable SourceTime time) {
        return time == null
                ? text(null).text(null).text(null)
                : text(time.at().toString()).word(time.precision()).text(time.zone());
    }

    /** How long the line is so far. */
    int length() {
        return line.length();
    }

    /**
     * The content of all cells from a place on, and what else belongs to it, as a number that differs where they do.
     */
    CopyLine content(int from, String... more) {
        String content = line.substring(from) + String.join("\t", more);
        byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
        return text(Long.toString(ByteBuffer.wrap(hash).getLong()));
    }

    /** The finished line; the next one starts. */
    public String end() {
        line.setCharAt(line.length() - 1, '\n');
        String finished = line.toString();
        line.setLength(0);
        return finished;
    }
}
