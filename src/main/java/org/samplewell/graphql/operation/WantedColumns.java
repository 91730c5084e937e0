package org.samplewell.graphql.operation;

import graphql.schema.FieldCoordinates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.schema.Schema;
import org.samplewell.query.Columns;

/** The columns that the fields of an operation need, for each type. */
final class WantedColumns {

    private final Schema schema;
    private final Set<FieldCoordinates> selected;
    private final Map<String, Columns> byType = new HashMap<>();

    /** @param selected the fields that are selected anywhere in the operation */
    WantedColumns(Schema schema, Set<FieldCoordinates> selected) {
        this.schema = schema;
        this.selected = selected;
    }

    /** The columns of the rows that a loader returns. */
    Columns of(Loader loader) {
        var type = schema.rowType(loader.field());
        return type == null ? Columns.of("", List.of()) : byType.computeIfAbsent(type, this::wanted);
    }

    private Columns wanted(String type) {
        var wanted = Columns.of(
                type,
                selected.stream()
                        .filter(field -> field.getTypeName().equals(type))
                        .flatMap(field -> schema.rows().needs(type, field.getFieldName()).stream())
                        .sorted()
                        .toList());
        return wanted.on(new Columns.Paging(
                isSelected("Edge", "cursor") || isSelected("PageInfo", "startCursor", "endCursor"),
                isSelected("PageInfo", "hasNextPage", "hasPreviousPage")));
    }

    private boolean isSelected(String typeEnding, String... names) {
        return selected.stream()
                .anyMatch(field -> field.getTypeName().endsWith(typeEnding)
                        && List.of(names).contains(field.getFieldName()));
    }
}
