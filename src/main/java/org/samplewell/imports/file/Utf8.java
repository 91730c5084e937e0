package org.samplewell.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: an invalid byte is an error and is never replaced by another character. */
final class Utf8 {

    private static final int CHUNK = 1 << 16;

    private Utf8() {}

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static Reader reader(InputStream bytes) {
        return new InputStreamReader(bytes, decoder());
    }

    /** Returns the number, from 1, of the first line with bytes that are not UTF-8; reads the stream up to there. */
    static long firstMalformedLine(InputStream bytes) throws IOException {
        var decoder = decoder();
        var in = ByteBuffer.allocate(CHUNK);
        var out = CharBuffer.allocate(CHUNK);
        long line = 1;
        boolean malformed = false;
        while (!malformed) {
            int given = bytes.read(in.array(), in.position(), in.remaining());
            in.limit(in.position() + Math.max(given, 0)).rewind();
            malformed = decoder.decode(in, out, given < 0).isError() || given < 0;
            line += out.flip().chars().filter(character -> character == '\n').count();
            out.clear();
            in.compact();
        }
        return line;
    }
}
