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
    private final boolean hasCursors;
    private final List<String> attributes;
    private final Map<String, Integer> positions = new HashMap<>();

    private Columns(String entity, boolean hasCursors, Collection<String> attributes) {
        this.entity = entity;
        this.hasCursors = hasCursors;
        this.attributes = List.copyOf(attributes);
        for (var attribute : this.attributes) {
            positions.put(attribute, positions.size());
        }
    }

    /** The id and these attributes of an entity, by their names; rows of a page can tell their cursors. */
    public static Columns of(String entity, Collection<String> attributes) {
        return of(entity, true, attributes);
    }

    private static Columns of(String entity, boolean hasCursors, Collection<String> attributes) {
        var all = new LinkedHashSet<String>();
        all.add("id");
        all.addAll(attributes);
        return new Columns(entity, hasCursors, all);
    }

    /** The same, but nobody will ask for a cursor, so that no order's attribute is read. */
    public Columns withoutCursors() {
        return of(entity, false, attributes);
    }

    /** These and more. */
    public Columns with(String... more) {
        var all = new ArrayList<>(attributes);
        all.addAll(List.of(more));
        return of(entity, hasCursors, all);
    }

    /** These, and what the cursors of an ordered list are made of. */
    Columns ordered(Order order) {
        return hasCursors ? with(order.attribute()) : this;
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
