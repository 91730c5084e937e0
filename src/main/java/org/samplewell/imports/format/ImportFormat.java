package org.samplewell.imports.format;

import java.util.Collection;

/** A kind of upload: its columns, and how its rows are read. Each is a bean; {@link ImportFormats} finds them all. */
public interface ImportFormat {

    /** The word for the format in uploads and in the database. */
    String word();

    /** What the format calls a file of this part. */
    String fileOf(UploadPart part);

    /** The columns of a file. */
    Collection<? extends CsvColumn> columns(UploadPart part);

    /** Reads a row; where {@link CsvRow#fault} then tells a fault, what is answered is of no use. */
    Staged read(UploadPart part, CsvRow row, Notes notes);
}
