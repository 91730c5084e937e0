package org.samplewell.imports;

import java.util.Collection;
import java.util.List;

/** The Water Quality Portal's “station” and “result” files (WQX). */
final class WqxFormat implements ImportFormat {

    @Override
    public String word() {
        return "wqx";
    }

    @Override
    public String fileOf(UploadPart part) {
        return part == UploadPart.UNITS ? "station file" : "result file";
    }

    @Override
    public Collection<? extends Column> columns(UploadPart part) {
        return part == UploadPart.UNITS ? List.of(WqxUnitColumn.values()) : List.of(WqxResultColumn.values());
    }

    @Override
    public Staged read(UploadPart part, Row row, Notes notes) {
        return part == UploadPart.UNITS ? WqxUnits.read(row, notes) : WqxResults.read(row, notes);
    }
}
