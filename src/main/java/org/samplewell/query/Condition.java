package org.samplewell.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.samplewell.query.index.Need;

/**
 * One condition on an entity's attributes. Its SQL text does not depend on the values, so it is prepared once.
 */
sealed interface Condition {

    /** Renders the condition as SQL. The target supplies the text of each attribute and value, in order. */
    String sql(Target target);

    /** The names of the attributes that the condition tests. */
    Stream<String> attributes();

    /** How an index must search these attributes. */
    default Need.Match way() {
        return Need.Match.VALUE;
    }

    /** Supplies the text of attributes and values while a condition is rendered. */
    interface Target {

        /** The text of an attribute. */
        String attribute(String name);

        /** Binds a value and returns its placeholder. */
        String value(Object value);
    }

    /** The attribute is one of the values in an array. */
    record In(String attribute, Object array) implements Condition {

        @Override
        public String sql(Target target) {
            return "%s = ANY(%s)".formatted(target.attribute(attribute), target.value(array));
        }

        @Override
        public Stream<String> attributes() {
            return Stream.of(attribute);
        }
    }

    /** The attribute refers to a row whose code is in an array. */
    record RefersTo(String attribute, String table, String code, Object array) implements Condition {

        @Override
        public String sql(Target target) {
            return "%s = ANY(ARRAY(SELECT k.id FROM %s k WHERE k.%s = ANY(%s)))"
                    .formatted(target.attribute(attribute), table, code, target.value(array));
        }

        @Override
        public Stream<String> attributes() {
            return Stream.of(attribute);
        }
    }

    /** Compares the attribute with a value, for example with {@code >=}. */
    record Compared(String attribute, String operator, Object value) implements Condition {

        @Override
        public String sql(Target target) {
            return "%s %s %s".formatted(target.attribute(attribute), operator, target.value(value));
        }

        @Override
        public Stream<String> attributes() {
            return Stream.of(attribute);
        }
    }

    /** Compares an attribute, then the id, with those of a row. */
    record Beyond(String attribute, String operator, Object value, Object id) implements Condition {

        @Override
        public String sql(Target target) {
            return "(%s, %s) %s (%s, %s)"
                    .formatted(
                            target.attribute(attribute),
                            target.attribute("id"),
                            operator,
                            target.value(value),
                            target.value(id));
        }

        @Override
        public Stream<String> attributes() {
            return Stream.of(attribute, "id");
        }
    }

    /** The attribute is not null. */
    record Present(String attribute) implements Condition {

        @Override
        public String sql(Target target) {
            return target.attribute(attribute) + " IS NOT NULL";
        }

        @Override
        public Stream<String> attributes() {
            return Stream.of(attribute);
        }

        @Override
        public Need.Match way() {
            return Need.Match.PRESENT;
        }
    }

    /** The attribute begins with a text (case-sensitive). */
    record StartsWith(String attribute, String prefix) implements Condition {

        @Override
        public String sql(Target target) {
            return "%s LIKE %s".formatted(target.attribute(attribute), target.value(literal(prefix) + "%"));
        }

        @Override
        public Stream<String> attributes() {
            return Stream.of(attribute);
        }

        @Override
        public Need.Match way() {
            return Need.Match.PREFIX;
        }
    }

    /** One of two attributes contains a text (case-insensitive). */
    record Contains(String one, String other, String text) implements Condition {

        @Override
        public String sql(Target target) {
            var pattern = "%" + literal(text) + "%";
            return "(%s ILIKE %s OR %s ILIKE %s)"
                    .formatted(
                            target.attribute(one),
                            target.value(pattern),
                            target.attribute(other),
                            target.value(pattern));
        }

        @Override
        public Stream<String> attributes() {
            return Stream.of(one, other);
        }

        @Override
        public Need.Match way() {
            return Need.Match.WITHIN;
        }
    }

    /** The values as one array parameter. Enums are passed by name, as they are stored. */
    static Object array(Collection<?> values) {
        var first = values.isEmpty() ? "" : values.iterator().next();
        return first instanceof Long
                ? values.stream().mapToLong(Long.class::cast).toArray()
                : values.stream().map(Object::toString).toArray(String[]::new);
    }

    /** Escapes a text so that a LIKE pattern matches it literally. */
    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The condition in JPQL, on the entity e. EclipseLink's SQL() takes the text and its operands separately. */
    default String jpql(Jpql jpql) {
        var operands = new ArrayList<String>();
        var text = sql(new Target() {
            @Override
            public String attribute(String name) {
                operands.add("e." + name);
                return "?";
            }

            @Override
            public String value(Object value) {
                operands.add(jpql.bind(value));
                return "?";
            }
        });
        return "SQL('%s', %s)".formatted(text, String.join(", ", operands));
    }

    /** The condition as SQL on a table's columns, with the alias x. Its values are added to the list. */
    default String nativeSql(Tables tables, List<Object> values) {
        return sql(new Target() {
            @Override
            public String attribute(String name) {
                return "x." + tables.column(name);
            }

            @Override
            public String value(Object value) {
                values.add(value);
                return "?";
            }
        });
    }
}
