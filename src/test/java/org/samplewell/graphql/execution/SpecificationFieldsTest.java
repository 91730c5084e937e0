package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.graphql.execution.Fetchers.arguments;
import static org.samplewell.graphql.execution.Fetchers.fixed;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fields, sections 6.4.1 to 6.4.3 of the GraphQL specification, edition of September 2025; where the specification has
 * no example, the test checks the statement of the section.
 */
class SpecificationFieldsTest {

    private static final Map<String, Object> NULL = Collections.singletonMap("a", null);

    /**
     * 6.4.1: a missing argument gets its coerced default, or is absent if it has none. An explicit null counts as
     * given.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { f }                                   | {a=1, c=[2], d=null}
            { f(a: 3, b: 4) }                       | {a=3, b=4.0, c=[2], d=null}
            { f(a: null, b: null) }                 | {a=null, b=null, c=[2], d=null}
            query ($v: Int) { f(a: $v, b: null) }   | {a=1, b=null, c=[2], d=null}
            query ($v: Int = 5) { f(a: $v) }        | {a=5, c=[2], d=null}
            query ($v: Int = null) { f(a: $v) }     | {a=null, c=[2], d=null}
            query ($v: Int = 5) { f(c: [$v, null], d: 6) } | {a=1, c=[5, null], d=6}
            """)
    void argumentsAreCoercedAndDefaultsApplied(String document, String arguments) {
        var both = Both.of(
                "type Query { f(a: Int = 1, b: Float, c: [Int] = 2, d: Int = null): String }",
                Map.of("Query.f", arguments()));

        assertThat(both.alike(document).data()).isEqualTo("{\"f\":\"" + arguments + "\"}");
    }

    /** 6.4.1 and 5.8.5, examples 197 and 198 with their note: null for a non-null argument is an execution error. */
    @Test
    void nullForNonNullArgumentFailsItsField() {
        Batched<Object> batched = (arguments, selected) -> parent -> new Asked.Value(arguments.toString());
        var both = Both.of(
                "type Query { f(a: Boolean! = false): String g(a: Boolean!): String h: Int }",
                Map.of("Query.f", arguments(), "Query.g", batched, "Query.h", fixed(1)));
        var document = "query ($a: Boolean = true) { f(a: $a) g(a: $a) h }";

        var answer = both.alike(document, NULL);

        assertThat(both.alike(document).data()).isEqualTo("{\"f\":\"{a=true}\",\"g\":\"{a=true}\",\"h\":1}");
        assertThat(answer.data()).isEqualTo("{\"f\":null,\"g\":null,\"h\":1}");
        assertThat(answer.paths()).containsExactly("/f", "/g");
    }

    /**
     * 6.4.1 requires the error here too, but graphql-java and our strategy coerce arguments only when they are read.
     */
    @Test
    void invalidArgumentThatIsNotReadCausesNoError() {
        var both = Both.of("type Query { f(a: Boolean!): Int }", Map.of("Query.f", fixed(1)));

        assertThat(both.alike("query ($a: Boolean = true) { f(a: $a) }", NULL).data())
                .isEqualTo("{\"f\":1}");
    }

    /** 6.4.2: the value of Person.soulMate for John Lennon is Yoko Ono. The value may be asynchronous. */
    @Test
    void fieldValueIsResolvedFromItsObject() {
        var yoko = Map.of("name", "Yoko Ono");
        var both = Both.of(
                "type Query { john: Person } type Person { name: String soulMate: Person later: Person }",
                Map.of(
                        "Query.john",
                        fixed(Map.of("name", "John Lennon", "soulMate", yoko)),
                        "Person.later",
                        environment -> CompletableFuture.supplyAsync(() -> yoko)));

        assertThat(both.alike("{ john { soulMate { name } later { name } } }").data())
                .isEqualTo("{\"john\":{\"soulMate\":{\"name\":\"Yoko Ono\"},\"later\":{\"name\":\"Yoko Ono\"}}}");
    }

    /** 6.4.3, Coercing Results: a leaf value is coerced to its type. */
    @Test
    void leavesAreCoercedToTheirTypes() {
        var both = Both.holding(
                "type Query { int: Int float: Float string: String boolean: Boolean id: ID enum: E } enum E { A B }",
                Map.of("int", 1.0, "float", 2, "string", 3, "boolean", true, "id", 4, "enum", "B"));

        assertThat(both.alike("{ int float string boolean id enum }").data())
                .isEqualTo("{\"int\":1,\"float\":2.0,\"string\":\"3\",\"boolean\":true,\"id\":\"4\",\"enum\":\"B\"}");
    }

    /** 6.4.3, Coercing Results: a value that can't be coerced is an execution error. */
    @Test
    void leafThatCannotBeCoercedIsAnError() {
        var both = Both.holding(
                "type Query { int: Int float: Float boolean: Boolean enum: E other: Int } enum E { A B }",
                Map.of("int", 3_000_000_000L, "float", Double.NaN, "boolean", List.of(), "enum", "C", "other", 1));

        var answer = both.alike("{ int float boolean enum other }");

        assertThat(answer.data()).isEqualTo("{\"int\":null,\"float\":null,\"boolean\":null,\"enum\":null,\"other\":1}");
        assertThat(answer.paths()).containsExactly("/int", "/float", "/boolean", "/enum");
    }

    /** 6.4.3, CompleteValue: each item of a list is completed. Any kind of collection is a list. */
    @Test
    void listsAreCompletedItemByItem() {
        var both = Both.of(
                "type Query { list: [[Int]] set: [A] none: [Int] } type A { a: Int }",
                Map.of(
                        "Query.list", fixed(new Object[] {List.of(1, 2), Collections.singleton(null), new int[] {3}}),
                        "Query.set", fixed(Collections.singleton(Map.of("a", 1)))));

        assertThat(both.alike("{ list set { a } none }").data())
                .isEqualTo("{\"list\":[[1,2],[null],[3]],\"set\":[{\"a\":1}],\"none\":null}");
    }

    /** 6.4.3, CompleteValue: a value that is not a collection is an execution error. */
    @Test
    void valueThatIsNotACollectionIsAnError() {
        var answer = Both.holding("type Query { list: [Int] a: Int }", Map.of("list", 1, "a", 2))
                .alike("{ list a }");

        assertThat(answer.data()).isEqualTo("{\"list\":null,\"a\":2}");
        assertThat(answer.paths()).containsExactly("/list");
    }

    /**
     * 6.4.3, Resolving Abstract Types: an object of an interface or union resolves to an object type, or is an error.
     */
    @Test
    void objectOfAbstractTypeResolvesToOneOfItsTypes() {
        var both = Both.holding(
                """
                type Query { pet: Pet named: [Named] none: Pet }
                union Pet = Dog | Cat
                interface Named { name: String }
                type Dog implements Named { name: String }
                type Cat implements Named { name: String }
                """,
                Map.of(
                        "pet", Map.of("is", "Cat", "name", "Tom"),
                        "named", List.of(Map.of("is", "Dog", "name", "Rex"), Map.of("is", "Query"))));

        var answer =
                both.alike("{ pet { __typename ... on Cat { name } } named { __typename name } none { __typename } }");

        assertThat(answer.data()).isEqualTo("""
                {"pet":{"__typename":"Cat","name":"Tom"},\
                "named":[{"__typename":"Dog","name":"Rex"},null],"none":null}""");
        assertThat(answer.paths()).containsExactly("/named[1]");
    }
}
