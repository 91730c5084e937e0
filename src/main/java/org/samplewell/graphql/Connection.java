package org.samplewell.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.query.Page;
import org.samplewell.query.Row;

/**
 * A page as Relay shows it.
 *
 * @param totalLoader the data loader of the total count
 * @param total what to ask it
 */
record Connection(Page page, String totalLoader, Load total) {

    /** A row and its place. */
    record Edge(String cursor, Row node) {}

    /** Where the page stands. */
    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    List<Row> nodes() {
        return page.rows();
    }

    List<Edge> edges() {
        return page.rows().stream().map(row -> new Edge(cursor(row), row)).toList();
    }

    PageInfo pageInfo() {
        var rows = page.rows();
        return rows.isEmpty()
                ? new PageInfo(page.hasNext(), page.hasPrevious(), null, null)
                : new PageInfo(
                        page.hasNext(), page.hasPrevious(), cursor(rows.get(0)), cursor(rows.get(rows.size() - 1)));
    }

    private String cursor(Row row) {
        return page.cursor(row).encoded();
    }
}
