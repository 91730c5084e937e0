package org.samplewell.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ordered list.
 *
 * @param list the field that lists the rows
 * @param order the order of the rows
 */
public record Page(List<Row> rows, String list, Order order, boolean hasNext, boolean hasPrevious) {

    /** An empty page. */
    public static Page empty(PageRequest request) {
        return of(List.of(), false, request);
    }

    /**
     * Makes a page from rows in the order they were read. If the list continues, there is one more row than requested.
     *
     * @param behind whether there are rows on the cursor's other side
     */
    static Page of(List<Row> read, boolean behind, PageRequest request) {
        var more = read.size() > request.size();
        var rows = new ArrayList<>(more ? read.subList(0, request.size()) : read);
        if (request.backward()) {
            Collections.reverse(rows);
        }
        return new Page(
                List.copyOf(rows),
                request.list(),
                request.order(),
                request.backward() ? behind : more,
                request.backward() ? more : behind);
    }

    /** The encoded cursor of a row of this page. */
    public String cursor(Row row) {
        return Cursor.at(row, order).encoded(list);
    }

    /** The cursor of the first row, if there is one. */
    public @Nullable String startCursor() {
        return rows.isEmpty() ? null : cursor(rows.get(0));
    }

    /** The cursor of the last row, if there is one. */
    public @Nullable String endCursor() {
        return rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1));
    }
}
