package org.samplewell.graphql.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.field.Loader;

/**
 * The types of the schema that are rows, and the attributes that their fields need.
 *
 * @param attributes the names of each row type's basic attributes
 */
public record RowTypes(Map<String, Set<String>> attributes, Catalogue catalogue) {

    public boolean contains(String type) {
        return attributes.containsKey(type);
    }

    boolean has(String type, String attribute) {
        return attributes.getOrDefault(type, Set.of()).contains(attribute);
    }

    /** The attributes that a field of a row type needs. */
    public List<String> needs(String type, String field) {
        var name = type + "." + field;
        var computed = catalogue.computed().get(name);
        if (computed != null) {
            return computed.attributes();
        }
        var key = key(catalogue.loaders().get(name));
        return key != null ? List.of(key) : has(type, field) ? List.of(field) : List.of();
    }

    private static @Nullable String key(@Nullable Loader loader) {
        return loader == null ? null : loader.keyAttribute();
    }
}
