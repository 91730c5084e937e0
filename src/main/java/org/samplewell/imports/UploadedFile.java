package org.samplewell.imports;

import java.nio.file.Path;

/** A file of an upload where it waits on disk: the part it came in and the name it came with. */
record UploadedFile(UploadPart part, String name, Path path) {}
