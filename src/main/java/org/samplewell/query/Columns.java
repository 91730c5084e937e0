package org.samplewell.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The attributes of one entity that a query returns, the id first. */
public final class Columns {

    private final String entity;
    private final Paging paging;
    private final List<String> attributes;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * What a page must contain in addition to its rows.
     *
     * @param cursors whether the query requests cursors; only then is the order's attribute read
     * @param otherSide whether the query asks if rows exist on the cursor's other side; only then is one read
     */
    public record Paging(boolean cursors, boolean otherSide) {}

    private Columns(String entity, Paging paging, Collection<String> attributes) {
        this.entity = entity;
        this.paging = paging;
        this.attributes = List.copyOf(attributes);
        for (var attribute : this.attributes) {
            positions.put(attribute, positions.size());
        }
    }

    /** The id and these attributes of an entity, by name. Pages include cursors and check the cursor's other side. */
    public static Columns of(String entity, Collection<String> attributes) {
        return of(entity, new Paging(true, true), attributes);
    }

    private static Columns of(String entity, Paging paging, Collection<String> attributes) {
        var all = new LinkedHashSet<String>();
        all.add("id");
        all.addAll(attributes);
        return new Columns(entity, paging, all);
    }

    /** The same columns, with these contents of pages. */
    public Columns on(Paging asked) {
        return of(entity, asked, attributes);
    }

    /** These columns and more. */
    public Columns with(String... more) {
        var all = new ArrayList<>(attributes);
        all.addAll(List.of(more));
        return of(entity, paging, all);
    }

    /** These columns, plus the order's attribute if cursors are requested. */
    Columns ordered(Order order) {
        return paging.cursors() ? with(order.attribute()) : this;
    }

    /** Whether to check for rows on the other side of the request's cursor. */
    boolean looksBack(PageRequest request) {
        return paging.otherSide() && request.cursor() != null;
    }

    /** The entity's name, which is also the name of its GraphQL type. */
    public String entity() {
        return entity;
    }

    /** The attributes' names in the order of a row's values. */
    public List<String> attributes() {
        return attributes;
    }

    /** The position of an attribute in a row. Fails if the attribute was not requested. */
    public int position(String attribute) {
        var position = positions.get(attribute);
        if (position == null) {
            throw new IllegalArgumentException(entity + "." + attribute + " was not read, only " + attributes);
        }
        return position;
    }
}
