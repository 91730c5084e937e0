package org.samplewell.imports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.samplewell.imports.format.ImportFormat;
import org.samplewell.imports.format.ImportFormats;

/**
 * What came in one request: at least one file, units before results.
 *
 * @param formats all formats, which a file of another one than its own is recognized by
 */
public record Upload(ImportFormats formats, ImportFormat format, List<UploadedFile> files) {

    public Upload {
        files = files.stream().sorted(Comparator.comparing(UploadedFile::part)).toList();
    }

    /** Removes the files from disk. */
    public void discard() {
        for (UploadedFile file : files) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
