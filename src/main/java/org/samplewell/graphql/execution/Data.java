package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data of an answer. Jackson writes it directly from the columns. For all other readers it is the map that
 * graphql-java's own strategy would have created; the map is created on first access.
 */
final class Data extends AbstractMap<String, @Nullable Object> implements JsonSerializable {

    private final Parents root;
    private @Nullable Map<String, @Nullable Object> map;

    Data(Parents root) {
        this.root = root;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        root.write(0, json, provider);
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(json, provider);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        if (map == null) {
            map = root.plain(0);
        }
        return map.entrySet();
    }

    @Override
    public boolean isEmpty() {
        return root.selection.fields().isEmpty();
    }
}
