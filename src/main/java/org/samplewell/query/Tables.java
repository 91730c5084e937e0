package org.samplewell.query;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Collectors;
import org.samplewell.query.snapshot.Cell;

/** The names of an entity's table and columns, from its mapping. */
public record Tables(EntityType<?> entity) {

    public String table() {
        return entity.getJavaType().getAnnotation(Table.class).name();
    }

    public String column(String attribute) {
        var field = (Field) entity.getAttribute(attribute).getJavaMember();
        return field.getAnnotation(Column.class).name();
    }

    /** Whether the table has all columns that a condition tests. */
    boolean know(Condition condition) {
        var names = entity.getAttributes().stream()
                .map(jakarta.persistence.metamodel.Attribute::getName)
                .collect(Collectors.toSet());
        return condition.attributes().allMatch(names::contains);
    }

    /** The cells that read these attributes. */
    List<Cell> cells(List<String> attributes) {
        return attributes.stream()
                .map(attribute -> Cell.of(entity.getAttribute(attribute).getJavaType()))
                .toList();
    }
}
