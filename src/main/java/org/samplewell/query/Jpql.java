package org.samplewell.query;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.samplewell.query.snapshot.BoundSql;

/** Builds a JPQL statement: its text and its bound values. */
final class Jpql {

    private final StringBuilder text;
    private final StringJoiner conditions = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
    private final List<Object> bound = new ArrayList<>();

    Jpql(String select) {
        text = new StringBuilder(select);
    }

    /** Binds a value and returns the name of its parameter. */
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

    BoundSql sql(Translations translations) {
        return translations.sql(text.toString(), bound);
    }
}
