package org.samplewell.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** Says in a sentence what is wrong with a file's bytes or its CSV, and what to do. */
record FileTrouble(Path path, FileLimits limits) {

    UnusableFile of(IOException e) throws IOException, UnusableFile {
        if (e instanceof CharacterCodingException) {
            return new UnusableFile(
                    "line %d: there are bytes that are no UTF-8: save the file as CSV UTF-8."
                            .formatted(malformedLine()),
                    e);
        }
        if (e instanceof BoundedInput.TooLong) {
            return tooLong(e);
        }
        if (e instanceof BoundedLines.TooMany) {
            return new UnusableFile(String.format(Locale.ROOT, """
                            the file has more than %,d lines, blank ones included: remove blank lines, send it in parts, \
                            or have samplewell.imports.lines-max raised.\
                            """, limits.lines()), e);
        }
        if (e instanceof EOFException) {
            return new UnusableFile(
                    "the gzip file ends too early: it was cut off on its way, pack and send it again.", e);
        }
        if (e instanceof ZipException) {
            return new UnusableFile("the gzip file is damaged: pack and send it again.", e);
        }
        throw e;
    }

    private UnusableFile tooLong(IOException e) throws IOException {
        long most = limits.unpackedBytesOf(Files.size(path));
        return new UnusableFile(
                String.format(
                        Locale.ROOT,
                        """
                        unpacked, the file has more than %,d bytes: send it in parts%s, or have samplewell.imports.%s raised.\
                        """,
                        most,
                        most < limits.unpackedBytes() ? " or unpacked" : "",
                        most < limits.unpackedBytes() ? "unpacked-ratio" : "unpacked-max"),
                e);
    }

    private long malformedLine() throws IOException, UnusableFile {
        try (InputStream bytes = FileBytes.open(path, limits)) {
            return Utf8.firstMalformedLine(bytes);
        } catch (IOException e) {
            throw of(e);
        }
    }

    /** What the parser stumbled over after the record that starts on a line. */
    UnusableFile of(CsvParseException e, long line) {
        return new UnusableFile("""
                after line %d: this is no CSV we can read. Check the quotes there; a cell may have %d characters \
                (samplewell.imports.cell-max), a row %d cells (samplewell.imports.cells-per-row-max).\
                """.formatted(line, limits.cellCharacters(), limits.rowCells()), e);
    }
}
