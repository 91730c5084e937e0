package org.samplewell.query;

import org.jspecify.annotations.Nullable;

/**
 * One attribute of any rows: its place in them is looked up once for all that were read together.
 *
 * <p>Threads may share it: the place is remembered as one value, and a wrong guess costs no more than looking it up again.
 */
public final class Attribute {

    private record Place(Columns columns, int position) {}

    private final String name;
    private @Nullable Place last;

    private Attribute(String name) {
        this.name = name;
    }

    /** The attribute of this name. */
    public static Attribute named(String name) {
        return new Attribute(name);
    }

    /** Its value in a row; a row that was read without it is a mistake of the caller. */
    public @Nullable Object of(Row row) {
        var place = last;
        if (place == null || place.columns() != row.columns()) {
            place = new Place(row.columns(), row.columns().position(name));
            last = place;
        }
        return row.at(place.position());
    }
}
