package org.samplewell.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Says in a sentence what is wrong with a file's bytes or its CSV, and what to do. */
record FileTrouble(Path path, ImportLimits limits) {

    UnusableFile of(IOException e) throws UnusableFile {
        if (e instanceof CharacterCodingException) {
            return new UnusableFile(
                    "line %d: there are bytes that are no UTF-8: save the file as CSV UTF-8."
                            .formatted(malformedLine()),
                    e);
        }
        if (e instanceof BoundedInput.TooLong) {
            return new UnusableFile("""
                    unpacked, the file has more than %d bytes: send it in parts, \
                    or have samplewell.imports.unpacked-max raised.\
                    """.formatted(limits.unpackedBytes()), e);
        }
        if (e instanceof EOFException) {
            return new UnusableFile(
                    "the gzip file ends too early: it was cut off on its way, pack and send it again.", e);
        }
        if (e instanceof ZipException) {
            return new UnusableFile(
                    "the gzip file is damaged (%s): pack and send it again.".formatted(e.getMessage()), e);
        }
        return new UnusableFile("the file can't be read (%s): send it again.".formatted(e), e);
    }

    private long malformedLine() throws UnusableFile {
        try (InputStream bytes = FileBytes.open(path, limits.unpackedBytes())) {
            return Utf8.firstMalformedLine(bytes);
        } catch (IOException e) {
            throw of(e);
        }
    }

    /** What the parser found after the record that starts on a line. */
    UnusableFile of(CsvParseException e, long line) {
        Throwable reason = e.getCause() == null ? e : e.getCause();
        return new UnusableFile(
                """
                after line %d: this is no CSV we can read (%s). Check the quotes there; a cell may have %d characters \
                (samplewell.imports.cell-max), a row %d cells (samplewell.imports.cells-per-row-max).\
                """.formatted(
                                line,
                                String.valueOf(reason.getMessage()).split("\\. ", 2)[0],
                                limits.cellCharacters(),
                                limits.rowCells()),
                e);
    }
}
