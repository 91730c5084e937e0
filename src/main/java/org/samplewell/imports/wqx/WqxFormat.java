package org.samplewell.imports.wqx;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.ImportFormat;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.Staged;
import org.samplewell.imports.format.UploadPart;

/** The format of the Water Quality Portal's “station” and “result” files (WQX). */
@ApplicationScoped
public class WqxFormat implements ImportFormat {

    @Override
    public String word() {
        return "wqx";
    }

    @Override
    public String fileOf(UploadPart part) {
        return part == UploadPart.UNITS ? "station file" : "result file";
    }

    @Override
    public Collection<? extends CsvColumn> columns(UploadPart part) {
        return part == UploadPart.UNITS ? List.of(WqxUnitColumn.values()) : List.of(WqxResultColumn.values());
    }

    @Override
    public Staged read(UploadPart part, CsvRow row, Notes notes) {
        return part == UploadPart.UNITS ? WqxUnits.read(row, notes) : WqxResults.read(row, notes);
    }
}
