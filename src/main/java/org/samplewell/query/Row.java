package org.samplewell.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one row of an entity's table, as read from the database. */
public final class Row {

    private final Columns columns;
    private final @Nullable Object[] values;

    Row(Columns columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** A row that has only its key. */
    public static Row keyed(String entity, Object key) {
        return new Row(Columns.of(entity, List.of()), new Object[] {key});
    }

    /** The name of the entity. */
    public String entity() {
        return columns.entity();
    }

    /** The value of an attribute. Fails if the attribute was not requested. */
    public @Nullable Object get(String attribute) {
        return values[columns.position(attribute)];
    }

    /** Whether the row is on the other side of a page's cursor. If so, a true follows the values of its columns. */
    boolean isBehind() {
        return values.length > columns.attributes().size() && Boolean.TRUE.equals(values[values.length - 1]);
    }

    Columns columns() {
        return columns;
    }

    @Nullable Object at(int position) {
        return values[position];
    }

    /** The key of the row. */
    public Long id() {
        return (Long) Objects.requireNonNull(values[0]);
    }

    @Override
    public String toString() {
        return entity() + " " + values[0];
    }
}
