package org.samplewell.imports.plain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.ImportFormat;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.Staged;
import org.samplewell.imports.format.UploadPart;

/** Our own long CSV format. Its templates are in the WAR under {@code /templates}. */
@ApplicationScoped
public class PlainFormat implements ImportFormat {

    @Override
    public String word() {
        return "samplewell";
    }

    @Override
    public String fileOf(UploadPart part) {
        return part.word() + " file";
    }

    @Override
    public Collection<? extends CsvColumn> columns(UploadPart part) {
        return part == UploadPart.UNITS ? List.of(PlainUnitColumn.values()) : List.of(PlainResultColumn.values());
    }

    @Override
    public Staged read(UploadPart part, CsvRow row, Notes notes) {
        return part == UploadPart.UNITS ? PlainUnits.read(row, notes) : PlainResults.read(row, notes);
    }
}
