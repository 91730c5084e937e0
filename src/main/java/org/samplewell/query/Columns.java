package org.samplewell.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The attributes of one entity that a query answers with, the id first. */
public final class Columns {

    private final String entity;
    private final Paging paging;
    private final List<String> attributes;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * What is asked of pages beside their rows.
     *
     * @param cursors whether anybody asks for a row's cursor: only then is the order's attribute read
     * @param otherSide whether anybody asks if there are rows on the cursor's other side: only then is one looked for
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

    /** The id and these attributes of an entity, by their names; pages of them tell all there is to tell. */
    public static Columns of(String entity, Collection<String> attributes) {
        return of(entity, new Paging(true, true), attributes);
    }

    private static Columns of(String entity, Paging paging, Collection<String> attributes) {
        var all = new LinkedHashSet<String>();
        all.add("id");
        all.addAll(attributes);
        return new Columns(entity, paging, all);
    }

    /** The same, and what is asked of their pages. */
    public Columns on(Paging asked) {
        return of(entity, asked, attributes);
    }

    /** These and more. */
    public Columns with(String... more) {
        var all = new ArrayList<>(attributes);
        all.addAll(List.of(more));
        return of(entity, paging, all);
    }

    /** These, and what the cursors of an ordered list are made of. */
    Columns ordered(Order order) {
        return paging.cursors() ? with(order.attribute()) : this;
    }

    /** Whether a page tells if there are rows on its cursor's other side. */
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

    /** Where an attribute stands in a row; one that was not asked for is a mistake of the caller. */
    public int position(String attribute) {
        var position = positions.get(attribute);
        if (position == null) {
            throw new IllegalArgumentException(entity + "." + attribute + " was not read, only " + attributes);
        }
        return position;
    }
}
