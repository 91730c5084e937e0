package org.samplewell.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.index.Rehearsal;
import org.samplewell.query.snapshot.BoundSql;
import org.samplewell.query.snapshot.Cell;
import org.samplewell.query.snapshot.Session;
import org.samplewell.settings.ReadSettings;

/** What every read needs: the entity mapping, the translation from JPQL to SQL, and the request's session. */
@ApplicationScoped
public class ReadContext {

    @PersistenceUnit
    EntityManagerFactory entities;

    @Inject
    Translations translations;

    @Inject
    Session session;

    @Inject
    ReadSettings settings;

    /** The table of an entity. */
    Tables tables(Class<?> entity) {
        return new Tables(entities.getMetamodel().entity(entity));
    }

    /** The rows of a statement; none in a rehearsal. Fails if there are more rows than an operation may read. */
    List<@Nullable Object[]> rows(BoundSql sql, List<Cell> cells) {
        return Rehearsal.isOn() ? List.of() : session.rows(sql, cells, settings.rowsMax());
    }

    /** The rows of a JPQL statement. */
    List<@Nullable Object[]> rows(Jpql jpql, List<Cell> cells) {
        return rows(jpql.sql(translations), cells);
    }
}
