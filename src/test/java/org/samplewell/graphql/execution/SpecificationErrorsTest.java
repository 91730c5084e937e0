package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.graphql.execution.Fetchers.failing;
import static org.samplewell.graphql.execution.Fetchers.fixed;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Execution errors and the response, sections 6.4.4 and 7 of the GraphQL specification, edition of September 2025;
 * where the specification has no example, the test checks the statement of the section.
 */
class SpecificationErrorsTest {

    private static final String SDL = """
            enum Episode { NEWHOPE EMPIRE JEDI }
            type Query { hero(episode: Episode): Hero }
            type Hero { name: String friends: %s }
            type Friend { id: ID name: %s }
            """;
    private static final String HERO = """
            query ($episode: Episode) {
              hero(episode: $episode) {
                name
                heroFriends: friends {
                  id
                  name
                }
              }
            }
            """;

    private static final Map<String, Object> EXTENSIONS =
            new TreeMap<>(Map.of("code", "CAN_NOT_FETCH_BY_ID", "timestamp", "Fri Feb 9 14:33:09 UTC 2018"));

    /** 7.1.6, examples 208 and 209, with the extensions of example 211 and no other entries, as example 212 warns. */
    @Test
    void errorOfNullableFieldIsNull() {
        var answer = friends("[Friend]", "String").alike(HERO, Map.of("episode", "EMPIRE"));

        assertThat(answer.data()).isEqualTo("""
                {"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke Skywalker"},\
                {"id":"1002","name":null},{"id":"1003","name":"Leia Organa"}]}}""");
        assertThat(answer.errors()).containsExactly("""
                {"message":"Name for character with ID 1002 could not be fetched.",\
                "locations":[{"line":6,"column":7}],"path":["hero","heroFriends",1,"name"],\
                "extensions":{"code":"CAN_NOT_FETCH_BY_ID","timestamp":"Fri Feb 9 14:33:09 UTC 2018",\
                "classification":"DataFetchingException"}}""");
    }

    /** 7.1.6, examples 208 and 210: if the name is non-null, the friend is null. The error is the same. */
    @Test
    void errorPropagatesToNearestNullableField() {
        var answer = friends("[Friend]", "String!").alike(HERO);

        assertThat(answer.data()).isEqualTo("""
                {"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke Skywalker"},\
                null,{"id":"1003","name":"Leia Organa"}]}}""");
        assertThat(answer.errors())
                .isEqualTo(friends("[Friend]", "String").alike(HERO).errors());
    }

    /** 7.1.4, example 207: the error has the path of its position. */
    @Test
    void errorHasPathOfItsPosition() {
        assertThat(paths("Hero.name", failing("no"))).containsExactly("/hero/name");
        assertThat(paths("Hero.friends", failing("no"))).containsExactly("/hero/friends");
        assertThat(paths("Hero.friends", fixed(Collections.singletonList(null))))
                .containsExactly("/hero/friends[0]");
        assertThat(paths("Friend.name", failing("no"))).containsExactly("/hero/friends[0]/name");
    }

    /**
     * 6.4.4: null in a list of non-null items makes the list null. If the list is also non-null, its parent is null.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Friend]!  | {"friends":[{"name":"Luke Skywalker"},null,{"name":"Leia Organa"}]}
            [Friend!]  | {"friends":null}
            [Friend!]! | null
            """)
    void errorPropagatesThroughLists(String friends, String hero) {
        var answer = friends(friends, "String!").alike("{ hero { friends { name } } }");

        assertThat(answer.data()).isEqualTo("{\"hero\":" + hero + "}");
        assertThat(answer.paths()).containsExactly("/hero/friends[1]/name");
    }

    /** 6.4.4 and 3.12.1, Combining List and Non-Null: the table. Error stands for an item that can't be coerced. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Int]   | 1 2 3     | {"list":[1,2,3]}    |
            [Int]   | null      | {"list":null}       |
            [Int]   | 1 2 null  | {"list":[1,2,null]} |
            [Int]   | 1 2 Error | {"list":[1,2,null]} | /a/list[2]
            [Int]!  | 1 2 3     | {"list":[1,2,3]}    |
            [Int]!  | null      | null                | /a/list
            [Int]!  | 1 2 null  | {"list":[1,2,null]} |
            [Int]!  | 1 2 Error | {"list":[1,2,null]} | /a/list[2]
            [Int!]  | 1 2 3     | {"list":[1,2,3]}    |
            [Int!]  | null      | {"list":null}       |
            [Int!]  | 1 2 null  | {"list":null}       | /a/list[2]
            [Int!]  | 1 2 Error | {"list":null}       | /a/list[2]
            [Int!]! | 1 2 3     | {"list":[1,2,3]}    |
            [Int!]! | null      | null                | /a/list
            [Int!]! | 1 2 null  | null                | /a/list[2]
            [Int!]! | 1 2 Error | null                | /a/list[2]
            """)
    void listsAndNonNullCombine(String type, String value, String data, @Nullable String path) {
        var a = new HashMap<String, @Nullable Object>();
        a.put("list", value.equals("null") ? null : items(value));
        var both = Both.holding("type Query { a: A } type A { list: " + type + " }", Map.of("a", a));

        var answer = both.alike("{ a { list } }");

        assertThat(answer.data()).isEqualTo("{\"a\":" + data + "}");
        assertThat(answer.paths()).isEqualTo(path == null ? List.of() : List.of(path));
    }

    private static List<@Nullable Object> items(String value) {
        return Arrays.stream(value.split(" "))
                .<@Nullable Object>map(
                        item -> item.equals("null") ? null : item.equals("Error") ? item : Integer.valueOf(item))
                .toList();
    }

    /** 6.4.4: the siblings of a failed field are executed, even if their parent becomes null. */
    @Test
    void siblingsOfFailedFieldAreExecuted() {
        var both = Both.of(
                "type Query { a: A } type A { fails: Int! works: Int b: B } type B { fails: Int! }",
                Map.of(
                        "Query.a", fixed(Map.of("works", 1, "b", Map.of())),
                        "A.fails", failing("one"),
                        "B.fails", failing("two")));

        assertThat(both.alike("{ a { works b { fails } } }").data()).isEqualTo("{\"a\":{\"works\":1,\"b\":null}}");
        var answer = both.alike("{ a { fails works b { fails } } }");
        assertThat(answer.data()).isEqualTo("{\"a\":null}");
        assertThat(answer.paths()).containsExactly("/a/fails", "/a/b/fails");
    }

    /** 6.4.4 and 7.1.5: if all positions from the root down are non-null, data is null. There is only one error. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "one"})
    void errorPropagatesToTheRoot(String c) {
        var both = Both.holding(
                "type Query { a: Int b: [B!]! } type B { b: C! } type C { c: Int! }",
                Map.of("a", 1, "b", List.of(Map.of("b", c.equals("null") ? Map.of() : Map.of("c", c)))));

        var answer = both.alike("{ a b { b { c } } }");

        assertThat(answer.data()).isEqualTo("null");
        assertThat(answer.isInvalid()).isFalse();
        assertThat(answer.paths()).containsExactly("/b[0]/b/c");
    }

    /** 7.2.2, Serialized Map Ordering: the entries have the order of the request. */
    @Test
    void entriesAreInRequestOrder() {
        var mark = Both.holding("type Query { age: Int name: String }", Map.of("age", 30, "name", "Mark"));

        assertThat(mark.alike("{ name, age }").data()).isEqualTo("{\"name\":\"Mark\",\"age\":30}");
    }

    private static List<String> paths(String field, DataFetcher<?> fetcher) {
        var hero = fixed(Map.of("name", "R2-D2", "friends", List.of(Map.of("name", "Luke Skywalker"))));
        return Both.of(SDL.formatted("[Friend!]", "String"), Map.of("Query.hero", hero, field, fetcher))
                .alike("{ hero { name friends { name } } }")
                .paths();
    }

    private static Both friends(String friends, String name) {
        var hero = Map.of(
                "name",
                "R2-D2",
                "friends",
                List.of(
                        Map.of("id", "1000", "name", "Luke Skywalker"),
                        Map.of("id", "1002"),
                        Map.of("id", "1003", "name", "Leia Organa")));
        return Both.of(
                SDL.formatted(friends, name),
                Map.of("Query.hero", fixed(hero), "Friend.name", SpecificationErrorsTest::nameOrError));
    }

    private static @Nullable Object nameOrError(DataFetchingEnvironment environment) {
        var friend = Objects.requireNonNull(environment.<Map<String, Object>>getSource());
        return friend.containsKey("name")
                ? friend.get("name")
                : DataFetcherResult.newResult()
                        .error(GraphqlErrorBuilder.newError(environment)
                                .message("Name for character with ID %s could not be fetched.", friend.get("id"))
                                .extensions(EXTENSIONS)
                                .build())
                        .build();
    }
}
