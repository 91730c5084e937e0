package org.samplewell.imports;

import java.util.Collection;
import java.util.List;

/** Our own long CSV; its templates are in the WAR under {@code /templates}. */
final class PlainFormat implements ImportFormat {

    @Override
    public String word() {
        return "samplewell";
    }

    @Override
    public String fileOf(UploadPart part) {
        return part.word() + " file";
    }

    @Override
    public Collection<? extends Column> columns(UploadPart part) {
        return part == UploadPart.UNITS ? List.of(PlainUnitColumn.values()) : List.of(PlainResultColumn.values());
    }

    @Override
    public Staged read(UploadPart part, Row row, Notes notes) {
        return part == UploadPart.UNITS ? PlainUnits.read(row, notes) : PlainResults.read(row, notes);
    }
}
