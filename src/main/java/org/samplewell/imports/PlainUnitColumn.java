package org.samplewell.imports;

import static org.samplewell.imports.Column.Heading.optional;
import static org.samplewell.imports.Column.Heading.required;

/** The columns of our own units file. */
enum PlainUnitColumn implements Column {
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
