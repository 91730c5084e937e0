package org.samplewell.imports.plain;

import static org.samplewell.imports.format.CsvColumn.Heading.optional;
import static org.samplewell.imports.format.CsvColumn.Heading.required;

import org.samplewell.imports.format.CsvColumn;

/** The columns of our own units file. */
public enum PlainUnitColumn implements CsvColumn {
    CODE(required("unit", "unit")),
    NAME(optional("name", "name")),
    KIND(optional("kind", "kind")),
    STATUS(optional("status", "status")),
    ORGANIZATION(required("organization", "organization")),
    ORGANIZATION_NAME(optional("organization_name", "organization_name")),
    LATITUDE(optional("latitude", "latitude")),
    LONGITUDE(optional("longitude", "longitude")),
    DESCRIPTION(optional("description", "description"));

    private final Heading heading;

    PlainUnitColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading is() {
        return heading;
    }
}
