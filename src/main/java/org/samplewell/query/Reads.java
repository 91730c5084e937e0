package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.snapshot.BoundSql;
import org.samplewell.query.snapshot.Cell;
import org.samplewell.query.snapshot.DeadlinePassed;
import org.samplewell.query.snapshot.Snapshot;

/** The start of every read. Reads return rows of an entity, never the entity itself. */
@ApplicationScoped
public class Reads {

    private static final String NOW = "SELECT now()";

    @Inject
    ReadContext source;

    @Inject
    Snapshot snapshot;

    /** A read that only counts. */
    public <T> Read<T> from(Class<T> entity) {
        return from(entity, Columns.of(entity.getSimpleName(), List.of()));
    }

    /** A read of these columns of an entity's rows. It returns all rows unless conditions are added. */
    public <T> Read<T> from(Class<T> entity, Columns wanted) {
        return new Read<>(source, entity, wanted);
    }

    /** The time of the snapshot by the database's clock; null if nothing was read or the deadline has passed. */
    public @Nullable OffsetDateTime asOf() {
        if (!snapshot.hasBegun()) {
            return null;
        }
        try {
            var now = source.rows(new BoundSql(NOW, List.of()), List.of(Cell.of(OffsetDateTime.class)));
            snapshot.sent(NOW);
            return (OffsetDateTime) now.get(0)[0];
        } catch (DeadlinePassed e) {
            return null;
        }
    }
}
