package org.samplewell.query;

/**
 * A total order of rows: by an attribute that is never null, then by id in the same direction.
 *
 * @param attribute the attribute's name
 * @param type its type: a text or a time
 */
public record Order(String attribute, Class<?> type, boolean descending) {

    /** An enum of the schema whose constants are orders. */
    public interface Named {
        Order order();
    }

    /** Smallest first. */
    public static Order ascending(String attribute, Class<?> type) {
        return new Order(attribute, type, false);
    }

    /** Largest first. */
    public static Order descending(String attribute, Class<?> type) {
        return new Order(attribute, type, true);
    }

    Order reversed() {
        return new Order(attribute, type, !descending);
    }

    String direction() {
        return descending ? "DESC" : "ASC";
    }
}
