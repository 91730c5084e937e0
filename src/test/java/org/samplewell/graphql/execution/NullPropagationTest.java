package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.graphql.execution.Fetchers.fixed;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nulls and errors propagate as in graphql-java. */
class NullPropagationTest {

    @ParameterizedTest
    @CsvSource({
        "[Int], '{\"a\":{\"list\":[1,null]}}', 0",
        "[Int]!, '{\"a\":{\"list\":[1,null]}}', 0",
        "[Int!], '{\"a\":{\"list\":null}}', 1",
        "[Int!]!, '{\"a\":null}', 1"
    })
    void nullInListPropagatesToNearestNullableField(String type, String data, int errors) {
        var answer = list(type, Arrays.asList(1, null));

        assertThat(answer.data()).isEqualTo(data);
        assertThat(answer.errors()).hasSize(errors);
    }

    @ParameterizedTest
    @CsvSource({
        "[[Int]], '{\"a\":{\"list\":[[1],null,[],[null,2]]}}', 0",
        "[[Int!]], '{\"a\":{\"list\":[[1],null,[],null]}}', 1",
        "[[Int]!], '{\"a\":{\"list\":null}}', 1",
        "[[Int!]!], '{\"a\":{\"list\":null}}', 2",
        "[[Int!]!]!, '{\"a\":null}', 2"
    })
    void nullInNestedListPropagatesToNearestNullableField(String type, String data, int errors) {
        var answer = list(type, Arrays.asList(List.of(1), null, List.of(), Arrays.asList(null, 2)));

        assertThat(answer.data()).isEqualTo(data);
        assertThat(answer.errors()).hasSize(errors);
    }

    /** graphql-java's own examples, from its issues 268, 581 and 561. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Top  | Parent  | nonNullChild nullChild | {"top":{"parent":null}}
            Top  | Parent! | nonNullChild nullChild | {"top":null}
            Top! | Parent! | nonNullChild nullChild | null
            Top! | Parent! | nonNullListWithNull    | null
            Top! | Parent! | nullableListWithNull   | {"top":{"parent":{"nullableListWithNull":null}}}
            """)
    void nullPropagatesAsInGraphqlJavasExamples(String top, String parent, String selected, String data) {
        var list = Arrays.asList("foo", null, "bar");
        var child = Map.of("nonNullChild", "not null", "nonNullListWithNull", list, "nullableListWithNull", list);
        var both = Both.holding("""
                type Query { top: %s }
                type Top { parent: %s }
                type Parent {
                    nullChild: String! nonNullChild: String!
                    nonNullListWithNull: [String!]! nullableListWithNull: [String!]
                }
                """.formatted(top, parent), Map.of("top", Map.of("parent", child)));

        var answer = both.alike("{ top { parent { " + selected + " } } }");

        assertThat(answer.data()).isEqualTo(data);
        assertThat(answer.errors()).hasSize(1);
    }

    @Test
    void eachNullIsReportedWithItsPath() {
        var answer = list("[[Int!]!]", List.of(Arrays.asList(1, null), List.of(), Arrays.asList(null, null)));

        assertThat(answer.errors())
                .hasSize(3)
                .anyMatch(error -> error.contains("[\"a\",\"list\",0,1]"))
                .anyMatch(error -> error.contains("[\"a\",\"list\",2,0]"))
                .anyMatch(error -> error.contains("[\"a\",\"list\",2,1]"));
    }

    @Test
    void elementThatCannotBeSerializedIsNull() {
        assertThat(list("[Int]", List.of(1, "one", true)).data()).isEqualTo("{\"a\":{\"list\":[1,null,null]}}");
        assertThat(list("[Int!]", List.of(1, "one", "two")).errors()).hasSize(2);
    }

    @Test
    void valueThatIsNotAListIsNull() {
        assertThat(list("[Int]", 5).errors()).singleElement().asString().contains("type mismatch");
        assertThat(list("[Int!]!", 5).data()).isEqualTo("{\"a\":null}");
    }

    @Test
    void arraysStreamsAndOptionalsAreAcceptedAsLists() {
        assertThat(list("[Int]", new int[] {1, 2}).data()).isEqualTo("{\"a\":{\"list\":[1,2]}}");
        assertThat(list("[Int]", Optional.of(List.of(Optional.of(3), Optional.empty())))
                        .data())
                .isEqualTo("{\"a\":{\"list\":[3,null]}}");
        var both = Both.of("type Query { list: [Int] }", Map.of("Query.list", environment -> List.of(1, 2).stream()));
        assertThat(both.alike("{ list }").data()).isEqualTo("{\"list\":[1,2]}");
    }

    @Test
    void objectOfUnknownTypeIsNull() {
        var sdl =
                "type Query { pets: [Pet!] pet: Pet } interface Pet { name: String } type Dog implements Pet { name: String }";
        var both = Both.of(
                sdl,
                Map.of(
                        "Query.pets", fixed(List.of(Map.of("is", "Dog"), Map.of("is", "Unicorn"))),
                        "Query.pet", fixed(Map.of("is", "Query"))));

        assertThat(both.alike("{ pets { name } pet { name } }").data()).isEqualTo("{\"pets\":null,\"pet\":null}");
    }

    @Test
    void exceptionInTypeResolverEndsBothStrategies() {
        var sdl = "type Query { pet: Pet other: Int } union Pet = Dog type Dog { name: String }";
        var both = Both.of(sdl, Map.of("Query.pet", fixed("not even a map"), "Query.other", fixed(1)));

        assertThat(both.alike("{ pet { __typename } other }").data()).startsWith("thrown ");
    }

    @Test
    void errorsAndLocalContextOfFetcherResultAreKept() {
        var both = Both.of(
                "type Query { a: A } type A { b: [B] } type B { told: String }",
                Map.of(
                        "Query.a",
                                environment -> DataFetcherResult.<Object>newResult()
                                        .data(Map.of())
                                        .localContext("of a")
                                        .build(),
                        "A.b",
                                environment -> List.of(
                                        Map.of(),
                                        DataFetcherResult.<Object>newResult()
                                                .data(Map.of())
                                                .localContext("of b")
                                                .error(GraphqlErrorBuilder.newError(environment)
                                                        .message("half")
                                                        .build())
                                                .build()),
                        "B.told", environment -> environment.getLocalContext()));

        var answer = both.alike("{ a { b { told } } }");

        assertThat(answer.data()).isEqualTo("{\"a\":{\"b\":[{\"told\":\"of a\"},{\"told\":\"of b\"}]}}");
        assertThat(answer.errors()).hasSize(1);
    }

    @Test
    void mutationEndsWhenNullReachesTheRoot() {
        var both =
                Both.of("type Query { a: Int } type Mutation { a: Int! b: Int }", Map.of("Mutation.b", environment -> {
                    throw new IllegalStateException("is never reached");
                }));

        assertThat(both.alike("mutation { a b }").errors()).hasSize(1);
        assertThat(both.alike("mutation { b a }").errors()).hasSize(2);
    }

    private static Both.Outcome list(String type, @Nullable Object value) {
        return Both.of(
                        "type Query { a: A } type A { list: %s other: Int }".formatted(type),
                        Map.of("Query.a", fixed(Map.of()), "A.list", (Plain<Object>) parent -> value))
                .alike("{ a { list } }");
    }
}
