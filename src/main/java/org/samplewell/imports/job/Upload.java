package org.samplewell.imports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.samplewell.imports.format.ImportFormat;
import org.samplewell.imports.format.ImportFormats;
import org.samplewell.imports.format.UploadPart;

/**
 * The files of one request: at least one, units before results.
 *
 * @param formats all formats, used to recognize a file that was sent with the wrong format
 */
public record Upload(ImportFormats formats, ImportFormat format, List<File> files) {

    public Upload {
        files = files.stream().sorted(Comparator.comparing(File::part)).toList();
    }

    /** Removes the files from disk. */
    public void discard() {
        for (var file : files) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An uploaded file on disk, with the part it was sent as and its original name. */
    public record File(UploadPart part, String name, Path path) {

        public boolean isEmpty() throws IOException {
            return Files.size(path) == 0;
        }
    }
}
