package org.samplewell.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Objects;

/**
 * A position in an ordered list, at one row. It stays valid when other rows are added or removed.
 *
 * @param value the row's value of the order's attribute
 * @param id the row's id
 */
public record Cursor(Order order, Object value, long id) {

    static Cursor at(Row row, Order order) {
        return new Cursor(order, Objects.requireNonNull(row.get(order.attribute())), row.id());
    }

    /**
     * The cursor in the form that clients receive and send back.
     *
     * @param list the field that lists the rows, such as {@code Unit.samples}
     */
    public String encoded(String list) {
        var text = value instanceof OffsetDateTime time
                ? time.withOffsetSameInstant(ZoneOffset.UTC).toString()
                : value.toString();
        var plain = list + ' ' + order.attribute() + ' ' + order.direction() + ' ' + id + ' ' + text;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /**
     * Decodes a cursor that a client sent back. It must be exactly as issued, and is valid for any parent of the field.
     *
     * @throws IllegalArgumentException if we did not issue the cursor, or if it belongs to another list or order
     */
    public static Cursor decoded(String encoded, String list, Order order) {
        var parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split(" ", 5);
        if (parts.length != 5
                || parts[4].indexOf('\0') >= 0
                || !parts[0].equals(list)
                || !parts[1].equals(order.attribute())
                || !parts[2].equals(order.direction())) {
            throw new IllegalArgumentException("a cursor of another list or order");
        }
        var cursor = new Cursor(order, valueOf(parts[4], order), Long.parseLong(parts[3]));
        if (!cursor.encoded(list).equals(encoded)) {
            throw new IllegalArgumentException("the cursor is not exactly as it was issued");
        }
        return cursor;
    }

    private static OffsetDateTime time(String text) {
        var time = OffsetDateTime.parse(text);
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new DateTimeException("the year does not have four digits");
        }
        return time;
    }

    private static Object valueOf(String text, Order order) {
        try {
            if (order.type() == Long.class) {
                return Long.valueOf(text);
            }
            return order.type() == OffsetDateTime.class ? time(text) : text;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a cursor with an invalid time", e);
        }
    }
}
