package org.samplewell.query;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A JPQL statement while it is written: its text and what is bound to it. */
final class Jpql {

    private final StringBuilder text;
    private final StringJoiner conditions = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
    private final List<Object> bound = new ArrayList<>();

    Jpql(String select) {
        text = new StringBuilder(select);
    }

    /** Binds a value and tells the name it has in the text. */
    String bind(Object value) {
        bound.add(value);
        return ":p" + bound.size();
    }

    Jpql where(Condition condition) {
        conditions.add(condition.jpql(this));
        return this;
    }

    Jpql then(String clause) {
        text.append(conditions.toString()).append(clause);
        return this;
    }

    /** The rows, a value or an array of values each; more than allowed is an error. */
    List<?> rows(EntityManager entities, int allowed) {
        var rows = first(entities, allowed + 1);
        if (rows.size() > allowed) {
            throw new TooManyRows(allowed);
        }
        return rows;
    }

    /** The first rows. */
    List<?> first(EntityManager entities, int number) {
        var query = entities.createQuery(text.toString()).setMaxResults(number);
        for (int i = 0; i < bound.size(); i++) {
            query.setParameter("p" + (i + 1), bound.get(i));
        }
        return query.getResultList();
    }
}
