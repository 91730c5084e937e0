package org.samplewell.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotes as they are read: an odd number at the end of a file means that one was never closed. */
final class QuoteWatch extends FilterReader {

    private boolean open;

    QuoteWatch(Reader in) {
        super(in);
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int given = super.read(into, from, most);
        for (int i = from; i < from + given; i++) {
            open ^= into[i] == '"';
        }
        return given;
    }
}
