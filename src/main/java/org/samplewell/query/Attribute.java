package org.samplewell.query;

import org.jspecify.annotations.Nullable;

/**
 * One attribute, which can be read from any row. Its position is looked up once for all rows that were read together.
 *
 * <p>Thread-safe: the last position is kept as one immutable value. If it does not fit a row, it is looked up again.
 */
public final class Attribute {

    private record Found(Columns columns, int position) {}

    private final String name;
    private @Nullable Found last;

    private Attribute(String name) {
        this.name = name;
    }

    /** The attribute of this name. */
    public static Attribute named(String name) {
        return new Attribute(name);
    }

    /** The attribute's value in a row. Fails if the row was read without this attribute. */
    public @Nullable Object of(Row row) {
        var place = last;
        if (place == null || place.columns() != row.columns()) {
            place = new Found(row.columns(), row.columns().position(name));
            last = place;
        }
        return row.at(place.position());
    }
}
