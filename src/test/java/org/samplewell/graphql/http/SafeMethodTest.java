package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.language.OperationDefinition;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samplewell.graphql.operation.QueriesOnly;

class SafeMethodTest {

    @Test
    void mutationIsDetectedFromTheDocumentText() {
        refused("mutation { a }", "");
        refused("# note\n mutation M { a }", "M");
        refused("query Q { a } mutation M { a }", "M");
        refused("subscription { a }", "");
        taken("query Q { a } mutation M { a }", "Q");
        taken("{ mutation }", "");
        taken("{ a(text: \"mutation { a }\") }", "");
        taken("query Q { a } mutation M { a }", "");
        taken("mutation {", "");
    }

    @Test
    void mutationIsAbortedBeforeExecution() {
        var context = GraphQLContext.newContext().build();
        var mutation = OperationDefinition.newOperationDefinition()
                .operation(OperationDefinition.Operation.MUTATION)
                .build();
        assertThatCode(() -> QueriesOnly.check(context, mutation)).doesNotThrowAnyException();
        QueriesOnly.mark(context);
        assertThatThrownBy(() -> QueriesOnly.check(context, mutation))
                .isInstanceOfSatisfying(
                        AbortExecutionException.class,
                        e -> assertThat(new Statuses(true).of(e.toExecutionResult()))
                                .isEqualTo(405));
    }

    private static void refused(String query, String name) {
        assertThatThrownBy(() -> SafeMethod.check(request(query, name)))
                .as(query)
                .isInstanceOf(HttpProblem.class);
    }

    private static void taken(String query, String name) {
        assertThatCode(() -> SafeMethod.check(request(query, name))).as(query).doesNotThrowAnyException();
    }

    private static GraphqlRequest request(String query, String name) throws IOException {
        return GraphqlRequest.of(Map.of("query", query, "operationName", name));
    }
}
