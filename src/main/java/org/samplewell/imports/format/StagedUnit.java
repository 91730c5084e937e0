package org.samplewell.imports.format;

import org.jspecify.annotations.Nullable;
import org.samplewell.domain.UnitKind;
import org.samplewell.domain.UnitStatus;

/** A unit as a row of a file says it; what the file has no column for is null. */
public record StagedUnit(
        String code,
        @Nullable String name,
        @Nullable UnitKind kind,
        @Nullable UnitStatus status,
        String organization,
        @Nullable String organizationName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String description,
        @Nullable String source)
        implements Staged {

    /** How many cells a unit has in its staging table. */
    public static final int CELLS = 11;

    @Override
    public void write(CopyLine line) {
        int start = line.length();
        line.text(code).text(name).word(kind).word(status).text(organization).text(organizationName);
        line.text(latitude == null ? null : latitude.toString());
        line.text(longitude == null ? null : longitude.toString());
        line.text(description).text(source).content(start);
    }
}
