package org.samplewell.imports.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A reader that fails when the text has more lines than allowed. Blank lines count too, because they cost time and
 * yield no rows.
 */
final class BoundedLines extends FilterReader {

    private final int most;
    private long lines;
    private char last;

    BoundedLines(Reader in, int most) {
        super(in);
        this.most = most;
    }

    /** The text has more lines than allowed. */
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int given = super.read(into, from, most);
        for (int i = from; i < from + given; i++) {
            count(into[i]);
        }
        if (lines > this.most) {
            throw new TooMany();
        }
        return given;
    }

    private void count(char character) {
        if (character == '\r' || (character == '\n' && last != '\r')) {
            lines++;
        }
        last = character;
    }
}
