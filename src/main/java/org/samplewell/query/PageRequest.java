package org.samplewell.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an ordered list is asked for.
 *
 * @param list the field whose rows they are, such as {@code Unit.samples}
 * @param size how many rows at the most
 * @param backward whether they are the last rows before the cursor rather than the first after it
 * @param cursor where to go on; null starts at the list's end that {@code backward} names
 */
public record PageRequest(
        String list,
        Order order,
        int size,
        boolean backward,
        @Nullable Cursor cursor) {

    /** The first rows of a list that hands out no cursors. */
    public static PageRequest first(int size, Order order) {
        return new PageRequest("", order, size, false, null);
    }

    Order readingOrder() {
        return backward ? order.reversed() : order;
    }
}
