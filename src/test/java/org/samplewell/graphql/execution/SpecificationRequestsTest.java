package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.graphql.execution.Fetchers.arguments;
import static org.samplewell.graphql.execution.Fetchers.failing;
import static org.samplewell.graphql.execution.Fetchers.fixed;
import static org.samplewell.graphql.execution.Fetchers.noted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;

/**
 * Requests and operations, sections 6.1 and 6.2 of the GraphQL specification, edition of September 2025; where the
 * specification has no example, the test checks the statement of the section.
 */
class SpecificationRequestsTest {

    private static final String TWO = "query A { a: name } query B { b: name }";
    private static final String NEW_MESSAGES = "subscription NewMessages { newMessage(roomId: 123) { sender text } }";

    private final Both named = Both.holding("type Query { name: String }", Map.of("name", "Mark"));
    private final Both adding =
            Both.of("type Query { add(a: Int = 1, b: Float, c: [Int]): String }", Map.of("Query.add", arguments()));

    /** 6: comments have no effect. */
    @Test
    void commentsAreIgnored() {
        assertThat(named.alike("# name\nquery A { # more\n name # of it\n}").data())
                .isEqualTo("{\"name\":\"Mark\"}");
    }

    /** 6: descriptions, new in this edition, should have no effect either. graphql-java does not support them yet. */
    @Test
    void descriptionsAreStillRejected() {
        refused(named.alike("\"What it is for\" query A { name }"));
    }

    /** 6.1, GetOperation: a name selects one of several operations. A single operation needs no name. */
    @Test
    void operationIsSelectedByName() {
        assertThat(named.alike(new Both.Asking(TWO, Map.of(), "A")).data()).isEqualTo("{\"a\":\"Mark\"}");
        assertThat(named.alike(new Both.Asking(TWO, Map.of(), "B")).data()).isEqualTo("{\"b\":\"Mark\"}");
        assertThat(named.alike("query A { a: name }").data()).isEqualTo("{\"a\":\"Mark\"}");
    }

    /** 6.1, GetOperation: an unknown name, or a missing name with several operations, is a request error. */
    @Test
    void unknownOrAmbiguousOperationIsRejected() {
        refused(named.alike(new Both.Asking(TWO, Map.of(), "C")));
        refused(named.alike(TWO));
    }

    /** 6.1.1: an invalid document is not executed. A valid document may be executed again without a new validation. */
    @Test
    void onlyValidDocumentsAreExecuted() {
        var calls = new ArrayList<String>();
        var both = Both.of("type Query { name: String }", Map.of("Query.name", noted(calls, "Mark")));

        refused(both.alike("{ name unknown }"));
        assertThat(calls).isEmpty();
        both.alike("{ name }");
        assertThat(both.alike("{ name }").data()).isEqualTo("{\"name\":\"Mark\"}");
    }

    /** 6.1.2: variables are coerced to their types, and defaults apply. */
    @Test
    void variablesAreCoercedAndDefaultsApplied() {
        var answer =
                adding.alike("query ($a: Int, $b: Float = 2, $c: [Int]) { add(a: $a, b: $b, c: $c) }", Map.of("c", 7));

        assertThat(answer.data()).isEqualTo("{\"add\":\"{a=1, b=2.0, c=[7]}\"}");
    }

    /** 6.1.2: null is a value, so no default replaces it. A default may be null. */
    @Test
    void variableMayBeNull() {
        var given = adding.alike("query ($a: Int = 5) { add(a: $a) }", Collections.singletonMap("a", null));

        assertThat(given.data()).isEqualTo("{\"add\":\"{a=null}\"}");
        assertThat(adding.alike("query ($a: Int = null) { add(a: $a) }").data()).isEqualTo("{\"add\":\"{a=null}\"}");
    }

    /** 6.1.2: a non-null variable that is null, missing or can't be coerced is a request error. */
    @Test
    void variableThatCannotBeCoercedIsRejected() {
        var document = "query ($a: Int!) { add(a: $a) }";

        refused(adding.alike(document));
        refused(adding.alike(document, Collections.singletonMap("a", null)));
        refused(adding.alike(document, Map.of("a", "one")));
    }

    /** 6.2.1: a query is executed on the query root with the initial value. */
    @Test
    void queryStartsWithTheInitialValue() {
        assertThat(named.alike("query { __typename name }").data())
                .isEqualTo("{\"__typename\":\"Query\",\"name\":\"Mark\"}");
    }

    /** 6.2.2: a mutation is executed on the mutation root. An error does not end it. */
    @Test
    void mutationContinuesAfterAnError() {
        var both = Both.of(
                "type Query { a: Int } type Mutation { fails: Int works: Int }",
                Map.of("Mutation.fails", failing("no"), "Mutation.works", fixed(1)));

        var answer = both.alike("mutation { __typename fails works }");

        assertThat(answer.data()).isEqualTo("{\"__typename\":\"Mutation\",\"fails\":null,\"works\":1}");
        assertThat(answer.paths()).containsExactly("/fails");
    }

    /** 6.2, example 199: an operation needs a root type. Samplewell's schema has no root type for subscriptions. */
    @ParameterizedTest
    @ValueSource(strings = {NEW_MESSAGES, "mutation { changeTheNumber(newNumber: 1) { theNumber } }"})
    void operationWithoutRootTypeIsRejected(String document) {
        refused(named.alike(document));
    }

    /** 6.2.3, examples 199 and 200: graphql-java executes subscriptions, not our strategy. */
    @Test
    void subscriptionIsExecutedByGraphqlJava() {
        var both = Both.of(
                """
                type Query { a: Int }
                type Subscription { newMessage(roomId: Int): Message }
                type Message { sender: String text: String }
                """,
                Map.of(
                        "Subscription.newMessage",
                        fixed(onceTold(Map.of("sender", "Hagrid", "text", "You're a wizard!")))));

        assertThat(both.alike(NEW_MESSAGES).data())
                .isEqualTo("{\"newMessage\":{\"sender\":\"Hagrid\",\"text\":\"You're a wizard!\"}}");
        assertThat(both.fallbacks()).isZero();
    }

    private static Publisher<Object> onceTold(Object event) {
        return subscriber -> subscriber.onSubscribe(new Subscription() {
            @Override
            public void request(long count) {
                subscriber.onNext(event);
            }

            @Override
            public void cancel() {}
        });
    }

    private static void refused(Both.Outcome answer) {
        assertThat(answer.data()).isEqualTo("absent");
        assertThat(answer.errors()).hasSize(1);
    }
}
