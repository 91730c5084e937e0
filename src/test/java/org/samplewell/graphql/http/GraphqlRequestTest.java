package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samplewell.graphql.execution.OnError;

class GraphqlRequestTest {

    @Test
    void operationNameIsNotParsedFromTheDocument() {
        assertThat(asked("query Q { a }", null)).isNull();
        assertThat(asked("query Q { a }", "Q")).isEqualTo("Q");
    }

    private static @Nullable String asked(String document, @Nullable String name) {
        return new GraphqlRequest(document, name, Map.of(), Map.of(), OnError.PROPAGATE)
                .asKickstart()
                .getOperationName();
    }
}
