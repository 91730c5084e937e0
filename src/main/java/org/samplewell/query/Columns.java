package org.samplewell.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes of one entity that a query answers with, the id first. */
public final class Columns {

    private final String entity;
    private final List<String> attributes;
    private final Map<String, Integer> positions = new HashMap<>();

    private Columns(String entity, Set<String> attributes) {
        this.entity = entity;
        this.attributes = List.copyOf(attributes);
        for (var attribute : this.attributes) {
            positions.put(attribute, positions.size());
        }
    }

    /** The id and these attributes of an entity, by their names. */
    public static Columns of(String entity, Collection<String> attributes) {
        var all = new LinkedHashSet<String>();
        all.add("id");
        all.addAll(attributes);
        return new Columns(entity, all);
    }

    /** These and more. */
    public Columns with(String... more) {
        var all = new ArrayList<>(attributes);
        all.addAll(List.of(more));
        return of(entity, all);
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
