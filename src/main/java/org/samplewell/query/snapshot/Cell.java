package org.samplewell.query.snapshot;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one column of the current row into the Java type of its attribute. */
@FunctionalInterface
public interface Cell {

    /** The value; null if the column is null. */
    @Nullable Object read(ResultSet row, int column) throws SQLException;

    /** The cell that reads values of a type. */
    static Cell of(Class<?> type) {
        if (type.isEnum()) {
            return Constants.OF.get(type);
        }
        return Types.KNOWN.getOrDefault(type, ResultSet::getObject);
    }

    /** The cells of the types that attributes have. */
    final class Types {
        private static final Map<Class<?>, Cell> KNOWN = new HashMap<>();

        static {
            KNOWN.put(Long.class, (row, column) -> nullable(row, row.getLong(column)));
            KNOWN.put(Integer.class, (row, column) -> nullable(row, row.getInt(column)));
            KNOWN.put(Double.class, (row, column) -> nullable(row, row.getDouble(column)));
            KNOWN.put(Boolean.class, (row, column) -> nullable(row, row.getBoolean(column)));
            KNOWN.put(BigDecimal.class, ResultSet::getBigDecimal);
            KNOWN.put(String.class, ResultSet::getString);
            KNOWN.put(OffsetDateTime.class, (row, column) -> row.getObject(column, OffsetDateTime.class));
        }

        private Types() {}

        private static @Nullable Object nullable(ResultSet row, Object value) throws SQLException {
            return row.wasNull() ? null : value;
        }
    }

    /** The cells of enums, whose constants are stored by name. */
    final class Constants {
        private static final ClassValue<Cell> OF = new ClassValue<>() {
            @Override
            protected Cell computeValue(Class<?> type) {
                var constants = new HashMap<String, Object>();
                for (var constant : type.getEnumConstants()) {
                    constants.put(((Enum<?>) constant).name(), constant);
                }
                return (row, column) -> {
                    var name = row.getString(column);
                    return name == null ? null : constants.get(name);
                };
            }
        };

        private Constants() {}
    }
}
