package org.samplewell.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** Describes what is wrong with a file's bytes or its CSV, and what to do about it. */
record FileTrouble(Path path, FileLimits limits) {

    UnusableFile of(IOException e) throws IOException, UnusableFile {
        if (e instanceof CharacterCodingException) {
            return new UnusableFile(
                    "line %d: there are bytes that are not UTF-8: save the file as CSV UTF-8."
                            .formatted(malformedLine()),
                    e);
        }
        if (e instanceof BoundedInput.TooLong) {
            return tooLong(e);
        }
        if (e instanceof BoundedLines.TooMany) {
            return new UnusableFile(String.format(Locale.ROOT, """
                            the file has more than %,d lines, including blank lines: remove blank lines, split it, \
                            or ask the administrator to raise samplewell.imports.lines-max.\
                            """, limits.lines()), e);
        }
        if (e instanceof EOFException) {
            return new UnusableFile(
                    "the gzip file ends too early, as if the transfer was cut off: compress and send it again.", e);
        }
        if (e instanceof ZipException) {
            return new UnusableFile("the gzip file is damaged: compress and send it again.", e);
        }
        throw e;
    }

    private UnusableFile tooLong(IOException e) throws IOException {
        long most = limits.unpackedBytesOf(Files.size(path));
        return new UnusableFile(
                String.format(
                        Locale.ROOT,
                        """
                        the uncompressed file has more than %,d bytes: split it%s, \
                        or ask the administrator to raise samplewell.imports.%s.\
                        """,
                        most,
                        most < limits.unpackedBytes() ? " or send it uncompressed" : "",
                        most < limits.unpackedBytes() ? "unpacked-ratio" : "unpacked-max"),
                e);
    }

    private long malformedLine() throws IOException, UnusableFile {
        try (var bytes = FileBytes.open(path, limits)) {
            return Utf8.firstMalformedLine(bytes);
        } catch (IOException e) {
            throw of(e);
        }
    }

    /** The error for CSV that the parser can't read, located after the record that starts on this line. */
    UnusableFile of(CsvParseException e, long line) {
        return new UnusableFile("""
                after line %d: this can't be read as CSV. Check the quotes there. \
                A cell may have at most %d characters (samplewell.imports.cell-max), \
                and a row at most %d cells (samplewell.imports.cells-per-row-max).\
                """.formatted(line, limits.cellCharacters(), limits.rowCells()), e);
    }
}
