package org.samplewell.imports.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file record by record. Memory use does not grow with the file. Errors describe what is wrong with the
 * file.
 */
public final class CsvFile implements Closeable {

    private static final int SMALLEST_BUFFER = 1 << 16;

    private final Path path;
    private final FileLimits limits;
    private final QuoteWatch quotes;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> heading;
    private long line = 1;

    private CsvFile(Path path, FileLimits limits, Reader text) throws IOException, UnusableFile {
        this.path = path;
        this.limits = limits;
        this.quotes = new QuoteWatch(new BoundedLines(text, limits.lines()));
        this.records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(Math.max(SMALLEST_BUFFER, Math.multiplyExact(limits.cellCharacters(), 2)))
                .build(handler(limits), quotes)
                .iterator();
        var first = next();
        if (first == null) {
            throw new UnusableFile("the file is empty: send one with a heading line and rows.");
        }
        this.heading = first.getFields();
    }

    private static CsvRecordHandler handler(FileLimits limits) {
        return CsvRecordHandler.of(builder -> builder.maxFields(limits.rowCells())
                .maxFieldSize(limits.cellCharacters())
                .maxRecordSize((int) Math.min(Integer.MAX_VALUE, limits.cellCharacters() * 4L)));
    }

    public static CsvFile open(Path path, FileLimits limits) throws IOException, UnusableFile {
        try {
            var text = Utf8.reader(FileBytes.open(path, limits));
            try {
                return new CsvFile(path, limits, text);
            } catch (IOException | UnusableFile e) {
                text.close();
                throw e;
            }
        } catch (IOException e) {
            throw new FileTrouble(path, limits).of(e);
        }
    }

    /** The cells of the first line that is not empty. */
    public List<String> heading() {
        return heading;
    }

    /** Returns the next record, or null at the end of the file; skips empty lines. */
    public @Nullable CsvRecord next() throws IOException, UnusableFile {
        try {
            if (!records.hasNext()) {
                refuseOpenQuote();
                return null;
            }
            var record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (UncheckedIOException e) {
            throw new FileTrouble(path, limits).of(Objects.requireNonNull(e.getCause()));
        } catch (CsvParseException e) {
            throw new FileTrouble(path, limits).of(e, line);
        }
    }

    private void refuseOpenQuote() throws UnusableFile {
        if (quotes.isOpen()) {
            throw new UnusableFile(
                    "line %d: a quote (\") in the record that starts here is never closed: close or double it."
                            .formatted(line));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
