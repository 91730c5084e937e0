package org.samplewell.query;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;

/** An entity's table and columns, as its mapping names them. */
record Tables(EntityType<?> entity) {

    String table() {
        return entity.getJavaType().getAnnotation(Table.class).name();
    }

    String column(String attribute) {
        var field = (Field) entity.getAttribute(attribute).getJavaMember();
        return field.getAnnotation(Column.class).name();
    }
}
