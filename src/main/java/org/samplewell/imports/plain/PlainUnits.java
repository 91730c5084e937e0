package org.samplewell.imports.plain;

import static org.samplewell.imports.plain.PlainUnitColumn.CODE;
import static org.samplewell.imports.plain.PlainUnitColumn.DESCRIPTION;
import static org.samplewell.imports.plain.PlainUnitColumn.KIND;
import static org.samplewell.imports.plain.PlainUnitColumn.LATITUDE;
import static org.samplewell.imports.plain.PlainUnitColumn.LONGITUDE;
import static org.samplewell.imports.plain.PlainUnitColumn.NAME;
import static org.samplewell.imports.plain.PlainUnitColumn.ORGANIZATION;
import static org.samplewell.imports.plain.PlainUnitColumn.ORGANIZATION_NAME;
import static org.samplewell.imports.plain.PlainUnitColumn.STATUS;

import org.samplewell.domain.UnitKind;
import org.samplewell.domain.UnitStatus;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.KeptCells;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.Position;
import org.samplewell.imports.format.Staged;
import org.samplewell.imports.format.Words;

/** Reads a unit in our own format. */
final class PlainUnits {

    private PlainUnits() {}

    static Staged.UnitRow read(CsvRow row, Notes notes) {
        var source = new KeptCells(row);
        var position = Position.of(row, LATITUDE, LONGITUDE, source, notes);
        return new Staged.UnitRow(
                row.key(CODE, CsvColumn.Longest.CODE),
                row.text(NAME),
                Words.of(row, KIND, UnitKind.OTHER),
                Words.of(row, STATUS, UnitStatus.ACTIVE),
                row.key(ORGANIZATION, CsvColumn.Longest.CODE),
                row.text(ORGANIZATION_NAME),
                position.latitude(),
                position.longitude(),
                row.text(DESCRIPTION),
                source.json());
    }
}
