package org.samplewell.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;

/** What came in one request: a format and at least one file, units before results. */
record Upload(ImportFormat format, List<UploadedFile> files) {

    Upload {
        files = files.stream().sorted(Comparator.comparing(UploadedFile::part)).toList();
    }

    /** Removes the files from disk. */
    void discard() {
        for (UploadedFile file : files) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
