package org.samplewell.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samplewell.Resource;
import org.samplewell.query.snapshot.BoundSql;
import org.samplewell.query.snapshot.Cell;

/**
 * A feature's own SQL statement, for reads that JPQL cannot express. Its text is a file in the resource folder
 * {@code sql}. In it, {@code ${rows}} stands for the rows that pass the conditions, with all their columns;
 * {@code ${name}} includes another file; {@code :name} is a bound value. The first column is the parent of a line.
 */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{rows}|(?<!:):([a-z]+)");
    private static final Pattern FILE = Pattern.compile("\\$\\{(?!rows})([a-z-]+)}");
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private final ReadContext source;
    private final String text;
    private final BoundSql rows;
    private final Map<String, Object> values = new HashMap<>();

    Template(ReadContext source, String name, BoundSql rows) {
        this.source = source;
        this.text = TEXTS.computeIfAbsent(name, Template::whole);
        this.rows = rows;
    }

    private static String whole(String name) {
        return FILE.matcher(read(name)).replaceAll(part -> Matcher.quoteReplacement(read(part.group(1))));
    }

    /** The text of a file without its comments, because names in comments must not be replaced. */
    private static String read(String name) {
        return Resource.text("/sql/" + name + ".sql")
                .replaceAll("(?m)^--.*\\R", "")
                .strip();
    }

    /** Binds a value to a name in the text. */
    public Template bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The lines of each parent in the statement's order, read as these types; parents with none are left out. */
    public Map<Long, List<Line>> byParent(Class<?>... types) {
        var cells = new ArrayList<>(List.of(Cell.of(Long.class)));
        List.of(types).forEach(type -> cells.add(Cell.of(type)));
        var answer = new LinkedHashMap<Long, List<Line>>();
        source.rows(sql(), cells)
                .forEach(line -> answer.computeIfAbsent(
                                (Long) Objects.requireNonNull(line[0]), parent -> new ArrayList<>())
                        .add(new Line(line)));
        return answer;
    }

    private BoundSql sql() {
        var bound = new ArrayList<Object>();
        var sql = PLACE.matcher(text).replaceAll(place -> {
            var name = place.group(1);
            if (name == null) {
                bound.addAll(rows.values());
                return Matcher.quoteReplacement(rows.text());
            }
            bound.add(Objects.requireNonNull(values.get(name), name));
            return "?";
        });
        return new BoundSql(sql, bound);
    }
}
