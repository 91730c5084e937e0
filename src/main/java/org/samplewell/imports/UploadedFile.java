package org.samplewell.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of an upload where it waits on disk: the part it came in and the name it came with. */
record UploadedFile(UploadPart part, String name, Path path) {

    boolean isEmpty() throws IOException {
        return Files.size(path) == 0;
    }
}
