package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** Where every read begins: rows of an entity, never the entity itself. */
@ApplicationScoped
public class Reads {

    @Inject
    Source source;

    /** A read that only counts. */
    public <T> Read<T> from(Class<T> entity) {
        return from(entity, Columns.of(entity.getSimpleName(), List.of()));
    }

    /** A read of these columns of an entity's rows, all of them until conditions are added. */
    public <T> Read<T> from(Class<T> entity, Columns wanted) {
        return new Read<>(source, entity, wanted);
    }

    /** When the snapshot's state was taken, by the database's clock. */
    public OffsetDateTime asOf() {
        var now = source.rows(new Sql("SELECT now()", List.of()), List.of(Cell.of(OffsetDateTime.class)));
        return (OffsetDateTime) Objects.requireNonNull(now.get(0)[0]);
    }
}
