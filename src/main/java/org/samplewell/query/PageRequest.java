package org.samplewell.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list is requested.
 *
 * @param list the field that lists the rows, such as {@code Unit.samples}
 * @param size the maximum number of rows
 * @param backward true for the last rows before the cursor, false for the first rows after it
 * @param cursor where to start; null starts at the beginning of the list, or at its end if {@code backward}
 */
public record PageRequest(
        String list,
        Order order,
        int size,
        boolean backward,
        @Nullable Cursor cursor) {

    /** The first rows of a list that has no cursors. */
    public static PageRequest first(int size, Order order) {
        return new PageRequest("", order, size, false, null);
    }

    Order readingOrder() {
        return backward ? order.reversed() : order;
    }
}
