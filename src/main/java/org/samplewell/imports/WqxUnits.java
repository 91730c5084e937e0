package org.samplewell.imports;

import static org.samplewell.imports.WqxUnitColumn.CODE;
import static org.samplewell.imports.WqxUnitColumn.COUNTRY;
import static org.samplewell.imports.WqxUnitColumn.COUNTY;
import static org.samplewell.imports.WqxUnitColumn.DATUM;
import static org.samplewell.imports.WqxUnitColumn.DESCRIPTION;
import static org.samplewell.imports.WqxUnitColumn.HUC;
import static org.samplewell.imports.WqxUnitColumn.LATITUDE;
import static org.samplewell.imports.WqxUnitColumn.LONGITUDE;
import static org.samplewell.imports.WqxUnitColumn.NAME;
import static org.samplewell.imports.WqxUnitColumn.ORGANIZATION;
import static org.samplewell.imports.WqxUnitColumn.ORGANIZATION_NAME;
import static org.samplewell.imports.WqxUnitColumn.STATE;
import static org.samplewell.imports.WqxUnitColumn.TYPE;

import java.util.List;

/** Reads a station as a unit; the codes of its place and the datum of its position are kept as written. */
final class WqxUnits {

    private static final List<WqxUnitColumn> KEPT = List.of(TYPE, DATUM, HUC, COUNTRY, STATE, COUNTY);

    private WqxUnits() {}

    static StagedUnit read(Row row, Notes notes) {
        var source = new Source(row);
        KEPT.forEach(source::keep);
        var position = Position.of(row, LATITUDE, LONGITUDE, source, notes);
        return new StagedUnit(
                row.key(CODE, Lengths.CODE),
                row.text(NAME),
                WqxWords.unitKind(row.text(TYPE)),
                null,
                row.key(ORGANIZATION, Lengths.CODE),
                row.text(ORGANIZATION_NAME),
                position.latitude(),
                position.longitude(),
                row.text(DESCRIPTION),
                source.json());
    }
}
