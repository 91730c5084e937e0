package org.samplewell.graphql.execution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Objects that occur at many places each, such as the analytes of results, and on which only plain leaves are selected.
 * They are fetched, completed and encoded as JSON only once. If one of their places must be reported, for example
 * because a leaf has failed, they are separated again.
 */
final class Shared extends Parents {

    private static final JsonFactory JSON = new JsonFactory();

    /** The original objects, before sharing. */
    private final Parents apart;

    private int[] times = new int[0];
    private @Nullable SerializedString @Nullable [] written;

    private Shared(Parents apart) {
        super(apart.selection, apart.links);
        this.apart = apart;
    }

    static Shared of(Parents apart) {
        var shared = new Shared(apart);
        var indices = new IdentityHashMap<@Nullable Object, Integer>();
        var times = new int[apart.size()];
        for (int i = 0; i < apart.size(); i++) {
            var slot = apart.slot(i);
            var known = indices.get(apart.source(i));
            if (known == null) {
                var index = shared.add(slot, apart.source(i));
                indices.put(apart.source(i), index);
                times[index] = 1;
            } else {
                shared.links.set(slot, shared, known);
                times[known]++;
            }
        }
        shared.times = Arrays.copyOf(times, shared.size());
        return shared;
    }

    @Override
    int times(int index) {
        return times[index];
    }

    /** Thrown when one of many places must be reported. Nothing has been reported yet. */
    static final class ToldApart extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Parents objects;

        private ToldApart(Parents objects) {
            super(null, null, false, false);
            this.objects = objects;
        }

        /** The same objects, each at its own place again. */
        Parents objects() {
            return objects;
        }
    }

    private ToldApart toldApart() {
        for (int i = 0; i < apart.size(); i++) {
            if (!links.isNull(apart.slot(i))) {
                links.set(apart.slot(i), apart, i);
            }
        }
        return new ToldApart(apart);
    }

    @Override
    ResultPath path(int index) {
        throw toldApart();
    }

    @Override
    ExecutionStepInfo step(int index) {
        throw toldApart();
    }

    @Override
    void nullify(int index) {
        throw toldApart();
    }

    @Override
    void write(int index, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (!(json.getOutputTarget() instanceof OutputStream) || json.getPrettyPrinter() != null) {
            super.write(index, json, provider);
            return;
        }
        if (written == null) {
            written = new @Nullable SerializedString[size()];
        }
        var text = written[index];
        if (text == null) {
            text = written(index, json, provider);
            written[index] = text;
        }
        json.writeRawValue(text);
    }

    private SerializedString written(int index, JsonGenerator like, SerializerProvider provider) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.overrideStdFeatures(like.getFeatureMask(), ~0);
            super.write(index, json, provider);
        }
        return new SerializedString(bytes.toString(StandardCharsets.UTF_8));
    }
}
