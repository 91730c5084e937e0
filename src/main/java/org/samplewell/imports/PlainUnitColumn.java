package org.samplewell.imports;

import static org.samplewell.imports.Column.Heading.of;
import static org.samplewell.imports.Column.Heading.required;

/** The columns of our own units file. */
enum PlainUnitColumn implements Column {
    CODE(required("unit", "unit")),
    NAME(of("name", "name")),
    KIND(of("kind", "kind")),
    STATUS(of("status", "status")),
    ORGANIZATION(required("organization", "organization")),
    ORGANIZATION_NAME(of("organization_name", "organization_name")),
    LATITUDE(of("latitude", "latitude")),
    LONGITUDE(of("longitude", "longitude")),
    DESCRIPTION(of("description", "description"));

    private final Heading heading;

    PlainUnitColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading is() {
        return heading;
    }
}
