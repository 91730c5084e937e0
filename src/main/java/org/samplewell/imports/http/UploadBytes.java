package org.samplewell.imports.http;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a request; reading fails when the upload exceeds its size limit or its time limit. */
final class UploadBytes extends FilterInputStream {

    private final UploadLimits limits;
    private final long start = System.nanoTime();
    private long given;

    UploadBytes(InputStream in, UploadLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws BadUpload {
        int more = more(into, from, most);
        given += Math.max(more, 0);
        if (given > limits.bytes()) {
            throw limits.tooLarge();
        }
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw limits.tooSlow();
        }
        return more;
    }

    private int more(byte[] into, int from, int most) throws BadUpload {
        try {
            return super.read(into, from, most);
        } catch (IOException e) {
            throw new BadUpload(SC_BAD_REQUEST, "The upload stopped before its end: send it again.", e);
        }
    }
}
