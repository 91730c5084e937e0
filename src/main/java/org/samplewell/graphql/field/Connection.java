package org.samplewell.graphql.field;

import java.util.List;
import org.samplewell.query.Page;
import org.samplewell.query.Row;

/**
 * A page in the form of a Relay connection.
 *
 * @param page also the connection's {@code pageInfo}
 * @param totalLoader the data loader of the total count
 * @param total the load of the total count
 */
public record Connection(Page page, String totalLoader, Load total) {

    /** A row and its cursor. */
    public record Edge(Page page, Row node) {

        public String cursor() {
            return page.cursor(node);
        }
    }

    public List<Row> nodes() {
        return page.rows();
    }

    public List<Edge> edges() {
        return page.rows().stream().map(row -> new Edge(page, row)).toList();
    }
}
