package org.samplewell.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Opens a file as a stream of uncompressed bytes without a byte-order mark. The first bytes decide whether the file is
 * gzip; the file name does not matter.
 */
final class FileBytes {

    private static final int BUFFER = 1 << 16;
    private static final int LOOK = 4096;
    private static final int FEW = 3;

    private FileBytes() {}

    static InputStream open(Path path, FileLimits limits) throws IOException, UnusableFile {
        var raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            byte[] first = peek(raw, 4);
            var bytes = begins(first, 0x1f, 0x8b) ? new GZIPInputStream(raw, BUFFER) : raw;
            InputStream bounded =
                    new BufferedInputStream(new BoundedInput(bytes, limits.unpackedBytesOf(Files.size(path))), BUFFER);
            refuseOther(peek(bounded, LOOK));
            skipByteOrderMark(bounded);
            return bounded;
        } catch (IOException | UnusableFile e) {
            raw.close();
            throw e;
        }
    }

    private static byte[] peek(InputStream in, int most) throws IOException {
        in.mark(most);
        byte[] first = in.readNBytes(most);
        in.reset();
        return first;
    }

    private static void refuseOther(byte[] first) throws UnusableFile {
        if (first.length == 0) {
            throw new UnusableFile("the file is empty: send one with a heading line and rows.");
        }
        if (begins(first, 'P', 'K', 3, 4)) {
            throw new UnusableFile(
                    "this is a ZIP archive or a spreadsheet: unpack it, or save the sheet as CSV UTF-8.");
        }
        if (begins(first, 0xff, 0xfe) || begins(first, 0xfe, 0xff)) {
            throw new UnusableFile("this is UTF-16 text: save the file as CSV UTF-8.");
        }
        if (isBinary(first)) {
            throw new UnusableFile("this is a binary file, not text: send CSV, plain or compressed with gzip.");
        }
    }

    /** Whether there is a NUL in the heading line, or more than a few in all; a single one only rejects its row. */
    private static boolean isBinary(byte[] first) {
        int nuls = 0;
        boolean heading = true;
        for (byte one : first) {
            heading &= one != '\n';
            nuls += one == 0 ? 1 : 0;
            if (heading && nuls > 0) {
                return true;
            }
        }
        return nuls > FEW;
    }

    private static void skipByteOrderMark(InputStream in) throws IOException {
        if (begins(peek(in, 3), 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
