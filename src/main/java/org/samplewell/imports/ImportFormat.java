package org.samplewell.imports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A kind of upload we understand: its columns, and how its rows read. */
sealed interface ImportFormat permits WqxFormat, PlainFormat {

    /** Every format, by the word the upload names it with. */
    List<ImportFormat> ALL = List.of(new WqxFormat(), new PlainFormat());

    static Optional<ImportFormat> named(String word) {
        return ALL.stream().filter(format -> format.word().equals(word)).findAny();
    }

    /** The word for the format in uploads and in the database. */
    String word();

    /** What the format calls a file of this part. */
    String fileOf(UploadPart part);

    /** The columns of a file. */
    Collection<? extends Column> columns(UploadPart part);

    /** Reads a row; where {@link Row#fault} then tells a fault, what is answered is of no use. */
    Staged read(UploadPart part, Row row, Notes notes);
}
