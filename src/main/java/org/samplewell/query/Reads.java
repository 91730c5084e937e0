package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

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
}
