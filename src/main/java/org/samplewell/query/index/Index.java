package org.samplewell.query.index;

import java.util.List;

/**
 * An index of a table.
 *
 * @param parts the columns or expressions, in order
 * @param isPartial whether it covers only some of the rows
 */
public record Index(String table, String name, List<Part> parts, boolean isPartial) {

    /**
     * A column of an index.
     *
     * @param column empty for an expression
     * @param operators PostgreSQL's operator class, such as {@code text_pattern_ops}
     */
    public record Part(String column, String operators) {

        boolean compares() {
            return !column.isEmpty() && !looksForPrefixes() && !looksWithin();
        }

        boolean looksForPrefixes() {
            return operators.endsWith("_pattern_ops");
        }

        boolean looksWithin() {
            return operators.endsWith("_trgm_ops");
        }
    }

    /** Whether the index begins with these columns, so that it finds rows by them, sorted by the last. */
    public boolean beginsWith(List<String> columns) {
        return !isPartial
                && parts.size() >= columns.size()
                && parts.subList(0, columns.size()).stream().allMatch(Part::compares)
                && parts.subList(0, columns.size()).stream()
                        .map(Part::column)
                        .toList()
                        .equals(columns);
    }

    /** Whether the index finds all rows of the table that pass a test. */
    public boolean finds(Need.Test test) {
        return switch (test.way()) {
            case VALUE -> beginsWith(List.of(test.column()));
            case PREFIX ->
                !isPartial
                        && parts.get(0).looksForPrefixes()
                        && parts.get(0).column().equals(test.column());
            case WITHIN ->
                !isPartial
                        && parts.stream()
                                .anyMatch(part ->
                                        part.looksWithin() && part.column().equals(test.column()));
            case PRESENT -> false;
        };
    }
}
