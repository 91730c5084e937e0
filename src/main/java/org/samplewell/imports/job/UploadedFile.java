package org.samplewell.imports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.samplewell.imports.format.UploadPart;

/** A file of an upload where it waits on disk: the part it came in and the name it came with. */
public record UploadedFile(UploadPart part, String name, Path path) {

    public boolean isEmpty() throws IOException {
        return Files.size(path) == 0;
    }
}
