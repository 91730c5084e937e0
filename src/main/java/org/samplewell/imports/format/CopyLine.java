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

    /** Appends this number of empty cells. */
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

    /** Appends a time as three cells: the moment, its precision, and the zone as given. */
    CopyLine time(@Nullable SourceTime time) {
        return time == null
                ? text(null).text(null).text(null)
                : text(time.at().toString()).word(time.precision()).text(time.zone());
    }

    /** The current length of the line. */
    int length() {
        return line.length();
    }

    /**
     * Appends a hash of the cells from this position on, together with further content. Different content has a
     * different hash.
     */
    CopyLine content(int from, String... more) {
        var content = line.substring(from) + String.join("\t", more);
        byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
        return text(Long.toString(ByteBuffer.wrap(hash).getLong()));
    }

    /** Returns the finished line and starts the next one. */
    public String end() {
        line.setCharAt(line.length() - 1, '\n');
        var finished = line.toString();
        line.setLength(0);
        return finished;
    }
}
