package org.samplewell.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One condition on an entity's attributes, as SQL in which each {@code ?} stands for an operand: the same text whatever
 * the values, so that the database prepares it once.
 */
record Condition(String sql, List<Object> operands) {

    /** An attribute of the entity as an operand, by its name. */
    record Attribute(String name) {}

    static Condition of(String sql, Object... operands) {
        return new Condition(sql, Arrays.asList(operands));
    }

    /** Values as one array parameter; enums by their names, as they are stored. */
    static Object array(Collection<?> values) {
        var first = values.isEmpty() ? "" : values.iterator().next();
        return first instanceof Long
                ? values.stream().mapToLong(Long.class::cast).toArray()
                : values.stream().map(Object::toString).toArray(String[]::new);
    }

    /** A text as part of a LIKE pattern, standing for itself. */
    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The names of the attributes it speaks of. */
    Stream<String> attributes() {
        return operands.stream().filter(Attribute.class::isInstance).map(operand -> ((Attribute) operand).name());
    }

    String jpql(Jpql jpql) {
        var arguments = operands.stream()
                .map(operand -> operand instanceof Attribute attribute ? "e." + attribute.name() : jpql.bind(operand))
                .collect(Collectors.joining(", "));
        return "SQL('" + sql + "', " + arguments + ")";
    }

    /** The condition on a table's columns under the alias x; its values are added to the list of operands. */
    String nativeSql(Tables tables, List<Object> values) {
        var parts = sql.split("\\?", -1);
        var text = new StringBuilder(parts[0]);
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i) instanceof Attribute attribute) {
                text.append("x.").append(tables.column(attribute.name()));
            } else {
                text.append('?');
                values.add(operands.get(i));
            }
            text.append(parts[i + 1]);
        }
        return text.toString();
    }
}
