package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.samplewell.SamplewellConfig;

/** Where every read begins: rows of an entity, never the entity itself. */
@ApplicationScoped
public class Reads {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SamplewellConfig config;

    /** A read that only counts. */
    public <T> Read<T> from(Class<T> entity) {
        return from(entity, Columns.of(entity.getSimpleName(), List.of()));
    }

    /** A read of these columns of an entity's rows, all of them until conditions are added. */
    public <T> Read<T> from(Class<T> entity, Columns wanted) {
        return new Read<>(entities, entity, wanted, config.rowsMax());
    }
}
