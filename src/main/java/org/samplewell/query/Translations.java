package org.samplewell.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.persistence.internal.expressions.ParameterExpression;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.samplewell.query.snapshot.BoundSql;

/** Translates JPQL into SQL with EclipseLink, and caches the translations. */
@ApplicationScoped
class Translations {

    private static final int KEPT = 2_000;

    @PersistenceContext
    EntityManager entities;

    private final Cache<String, Translated> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** SQL, and for each {@code ?} the position of its value in the JPQL, counted from zero. */
    private record Translated(String text, List<Integer> places) {

        BoundSql with(List<Object> values) {
            return new BoundSql(text, places.stream().map(values::get).toList());
        }
    }

    /** The SQL statement for a JPQL text with parameters p1, p2, … and these values. */
    BoundSql sql(String jpql, List<Object> values) {
        return known.get(jpql, this::translated).with(values);
    }

    private Translated translated(String jpql) {
        var query = entities.createQuery(jpql).unwrap(DatabaseQuery.class);
        query.prepareCall(entities.unwrap(AbstractSession.class), new DatabaseRecord());
        List<?> parameters = query.getCall().getParameters();
        return new Translated(
                query.getSQLString(),
                parameters.stream().map(Translations::place).toList());
    }

    private static Integer place(Object parameter) {
        var name = ((ParameterExpression) parameter).getField().getName();
        return Integer.valueOf(name.substring(1)) - 1;
    }
}
