package org.samplewell.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when it returns more bytes than allowed: the protection against gzip bombs. */
final class BoundedInput extends FilterInputStream {

    private long left;

    BoundedInput(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** The stream returned more bytes than allowed. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int given = super.read(into, from, most);
        count(Math.max(given, 0));
        return given;
    }

    private void count(int given) throws TooLong {
        left -= given;
        if (left < 0) {
            throw new TooLong();
        }
    }
}
