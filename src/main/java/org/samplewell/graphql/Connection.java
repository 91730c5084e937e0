package org.samplewell.graphql;

import java.util.List;
import org.samplewell.query.Page;
import org.samplewell.query.Row;

/**
 * A page as Relay shows it.
 *
 * @param page also the connection's {@code pageInfo}
 * @param totalLoader the data loader of the total count
 * @param total what to ask it
 */
record Connection(Page page, String totalLoader, Load total) {

    /** A row and its place. */
    record Edge(Page page, Row node) {

        String cursor() {
            return page.cursor(node);
        }
    }

    List<Row> nodes() {
        return page.rows();
    }

    List<Edge> edges() {
        return page.rows().stream().map(row -> new Edge(page, row)).toList();
    }
}
