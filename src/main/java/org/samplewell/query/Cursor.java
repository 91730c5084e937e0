package org.samplewell.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Objects;

/**
 * A place in an ordered list, just at a row: stable when other rows come and go.
 *
 * @param value what the row has in the order's attribute
 * @param id the row's id
 */
public record Cursor(Order order, Object value, long id) {

    static Cursor at(Row row, Order order) {
        return new Cursor(order, Objects.requireNonNull(row.get(order.attribute())), row.id());
    }

    /**
     * The cursor as clients carry it.
     *
     * @param list the field whose rows it stands among, such as {@code Unit.samples}
     */
    public String encoded(String list) {
        var text = value instanceof OffsetDateTime time
                ? time.withOffsetSameInstant(ZoneOffset.UTC).toString()
                : value.toString();
        var plain = list + ' ' + order.attribute() + ' ' + order.direction() + ' ' + id + ' ' + text;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /**
     * The cursor a client brought back, as it was handed out to the letter. One cursor serves the same field of any parent.
     *
     * @throws IllegalArgumentException when it is none of ours, or one of another list or order
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
            throw new IllegalArgumentException("not as it was handed out");
        }
        return cursor;
    }

    private static OffsetDateTime time(String text) {
        var time = OffsetDateTime.parse(text);
        if (time.getYear() < 1 || time.getYear() > 9999) {
            throw new DateTimeException("a year of other than four digits");
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
            throw new IllegalArgumentException("a cursor with a broken time", e);
        }
    }
}
