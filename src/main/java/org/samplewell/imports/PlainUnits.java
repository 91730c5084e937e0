package org.samplewell.imports;

import static org.samplewell.imports.PlainUnitColumn.CODE;
import static org.samplewell.imports.PlainUnitColumn.DESCRIPTION;
import static org.samplewell.imports.PlainUnitColumn.KIND;
import static org.samplewell.imports.PlainUnitColumn.LATITUDE;
import static org.samplewell.imports.PlainUnitColumn.LONGITUDE;
import static org.samplewell.imports.PlainUnitColumn.NAME;
import static org.samplewell.imports.PlainUnitColumn.ORGANIZATION;
import static org.samplewell.imports.PlainUnitColumn.ORGANIZATION_NAME;
import static org.samplewell.imports.PlainUnitColumn.STATUS;

import org.samplewell.domain.UnitKind;
import org.samplewell.domain.UnitStatus;

/** Reads a unit of our own format. */
final class PlainUnits {

    private PlainUnits() {}

    static StagedUnit read(Row row, Notes notes) {
        var source = new Source(row);
        var position = Position.of(row, LATITUDE, LONGITUDE, source, notes);
        return new StagedUnit(
                row.key(CODE, Lengths.CODE),
                row.text(NAME),
                Words.of(row, KIND, UnitKind.OTHER),
                Words.of(row, STATUS, UnitStatus.ACTIVE),
                row.key(ORGANIZATION, Lengths.CODE),
                row.text(ORGANIZATION_NAME),
                position.latitude(),
                position.longitude(),
                row.text(DESCRIPTION),
                source.json());
    }
}
