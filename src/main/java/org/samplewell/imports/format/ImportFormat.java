package org.samplewell.imports.format;

import java.util.Collection;

/** A format of uploads: its columns, and how to read its rows. Formats are beans; {@link ImportFormats} finds them. */
public interface ImportFormat {

    /** The name of the format in uploads and in the database. */
    String word();

    /** The name of a file of this part, for messages. */
    String fileOf(UploadPart part);

    /** The columns of a file. */
    Collection<? extends CsvColumn> columns(UploadPart part);

    /** Reads a row. If {@link CsvRow#fault} is set afterwards, ignore the returned value. */
    Staged read(UploadPart part, CsvRow row, Notes notes);
}
