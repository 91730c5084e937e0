package org.samplewell.imports.wqx;

import static org.samplewell.imports.wqx.WqxUnitColumn.CODE;
import static org.samplewell.imports.wqx.WqxUnitColumn.COUNTRY;
import static org.samplewell.imports.wqx.WqxUnitColumn.COUNTY;
import static org.samplewell.imports.wqx.WqxUnitColumn.DATUM;
import static org.samplewell.imports.wqx.WqxUnitColumn.DESCRIPTION;
import static org.samplewell.imports.wqx.WqxUnitColumn.HUC;
import static org.samplewell.imports.wqx.WqxUnitColumn.LATITUDE;
import static org.samplewell.imports.wqx.WqxUnitColumn.LONGITUDE;
import static org.samplewell.imports.wqx.WqxUnitColumn.NAME;
import static org.samplewell.imports.wqx.WqxUnitColumn.ORGANIZATION;
import static org.samplewell.imports.wqx.WqxUnitColumn.ORGANIZATION_NAME;
import static org.samplewell.imports.wqx.WqxUnitColumn.STATE;
import static org.samplewell.imports.wqx.WqxUnitColumn.TYPE;

import java.util.List;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.KeptCells;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.Position;
import org.samplewell.imports.format.Staged;

/** Reads a station as a unit. Keeps the location codes and the datum of the position as written. */
final class WqxUnits {

    private static final List<WqxUnitColumn> KEPT = List.of(TYPE, DATUM, HUC, COUNTRY, STATE, COUNTY);

    private WqxUnits() {}

    static Staged.UnitRow read(CsvRow row, Notes notes) {
        var source = new KeptCells(row);
        KEPT.forEach(source::keep);
        var position = Position.of(row, LATITUDE, LONGITUDE, source, notes);
        return new Staged.UnitRow(
                row.key(CODE, CsvColumn.Longest.CODE),
                row.text(NAME),
                WqxWords.unitKind(row.text(TYPE)),
                null,
                row.key(ORGANIZATION, CsvColumn.Longest.CODE),
                row.text(ORGANIZATION_NAME),
                position.latitude(),
                position.longitude(),
                row.text(DESCRIPTION),
                source.json());
    }
}
