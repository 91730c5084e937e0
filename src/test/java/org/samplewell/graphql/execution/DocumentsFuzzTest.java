package org.samplewell.graphql.execution;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Random;

/**
 * Searches, guided by code coverage, for documents that crash, hang or get another answer than from graphql-java:
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=DocumentsFuzzTest}. A normal build runs only the saved inputs.
 */
class DocumentsFuzzTest {

    private static final GraphQLSchema SCHEMA = Wonderland.schema();
    private static final Both BOTH = new Both(SCHEMA, () -> Wonders.loaders(SCHEMA));

    @FuzzTest(maxDuration = "10m")
    void anyDocumentIsAnsweredAlike(FuzzedDataProvider data) {
        if (data.consumeBoolean()) {
            BOTH.alike(data.consumeRemainingAsString(), Map.of("v", true));
        } else {
            var asking = new Documents(SCHEMA, Wonderland.LITERALS, new Choices(data)).write();
            BOTH.alike(asking.document(), asking.variables());
        }
    }

    /** Random numbers taken from the fuzzer's input. */
    private static final class Choices extends Random {

        private static final long serialVersionUID = 1L;
        private final transient FuzzedDataProvider data;

        Choices(FuzzedDataProvider data) {
            this.data = data;
        }

        @Override
        protected int next(int bits) {
            // the constructor of Random calls this before data is set
            return data == null ? 0 : data.consumeInt() >>> (32 - bits);
        }
    }
}
