package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.SamplewellConfig;

/** What reads are made from: the mapping, the way from JPQL to SQL, and the request's session. */
@ApplicationScoped
class Source {

    @PersistenceUnit
    EntityManagerFactory entities;

    @Inject
    Translations translations;

    @Inject
    Session session;

    @Inject
    SamplewellConfig config;

    /** The table of an entity. */
    Tables tables(Class<?> entity) {
        return new Tables(entities.getMetamodel().entity(entity));
    }

    /** The rows of a statement, none in a rehearsal; more than an operation may read are an error. */
    List<@Nullable Object[]> rows(Sql sql, List<Cell> cells) {
        return Rehearsal.isOn() ? List.of() : session.rows(sql, cells, config.rowsMax());
    }

    /** The rows of a JPQL statement. */
    List<@Nullable Object[]> rows(Jpql jpql, List<Cell> cells) {
        return rows(jpql.sql(translations), cells);
    }
}
