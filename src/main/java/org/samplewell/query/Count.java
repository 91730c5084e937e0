package org.samplewell.query;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.index.Rehearsal;
import org.samplewell.query.snapshot.Cell;

/** Counts the rows that pass a read's conditions. */
final class Count {

    private static final List<Cell> NUMBER = List.of(Cell.of(Long.class));
    private static final List<Cell> NUMBERS = List.of(Cell.of(Long.class), Cell.of(Long.class));

    private final ReadContext source;
    private final List<Condition> conditions;
    private final Tables table;
    private final String number;

    /**
     * Counts in a summary table if it has all attributes of the conditions, otherwise in the entity's own table.
     *
     * @param sum how many of the entity's rows each row of the summary table stands for; null if there is no such table
     */
    Count(ReadContext source, Tables own, List<Condition> conditions, @Nullable SingularAttribute<?, Long> sum) {
        this.source = source;
        this.conditions = conditions;
        var sums = sum == null ? null : source.tables(sum.getDeclaringType().getJavaType());
        var isSummed = sums != null && conditions.stream().allMatch(sums::know);
        table = sums != null && isSummed ? sums : own;
        number = sum != null && isSummed ? "SUM(e." + sum.getName() + ")" : "COUNT(e.id)";
    }

    /** How many rows there are. */
    int all() {
        Rehearsal.note(() -> Needs.ofAll(table, conditions));
        return source.rows(select("").then(""), NUMBER).stream()
                .map(row -> row[0])
                .filter(Objects::nonNull)
                .mapToInt(count -> Math.toIntExact((Long) count))
                .sum();
    }

    /** How many rows each parent has; parents with none are left out. */
    Map<Long, Integer> byParent(String parent) {
        Rehearsal.note(() -> Needs.ofParents(table, conditions, parent));
        var path = "e." + parent;
        return source.rows(grouped(path), NUMBERS).stream()
                .filter(row -> whole(row[1]) > 0)
                .collect(Collectors.toMap(row -> whole(row[0]), row -> Math.toIntExact(whole(row[1]))));
    }

    /** How many rows each parent has for each enum constant, in enum order; parents with none are left out. */
    <E extends Enum<E>> Map<Long, Map<E, Integer>> byGroup(String parent, String group, Class<E> type) {
        Rehearsal.note(() -> Needs.ofParents(table, conditions, parent));
        var cells = List.of(Cell.of(Long.class), Cell.of(type), Cell.of(Long.class));
        var counts = new LinkedHashMap<Long, Map<E, Integer>>();
        for (var row : source.rows(grouped("e." + parent + ", e." + group), cells)) {
            if (whole(row[2]) > 0) {
                counts.computeIfAbsent(whole(row[0]), id -> new EnumMap<>(type))
                        .put(type.cast(row[1]), Math.toIntExact(whole(row[2])));
            }
        }
        return counts;
    }

    private Jpql grouped(String paths) {
        return select(paths + ", ").then(" GROUP BY " + paths + " ORDER BY " + paths);
    }

    private Jpql select(String paths) {
        var jpql =
                new Jpql("SELECT " + paths + number + " FROM " + table.entity().getName() + " e");
        conditions.forEach(jpql::where);
        return jpql;
    }

    private static long whole(@Nullable Object value) {
        return (Long) Objects.requireNonNull(value);
    }
}
