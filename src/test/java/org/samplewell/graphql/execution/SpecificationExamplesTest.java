package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of the specification's chapter on execution, in its order. */
class SpecificationExamplesTest {

    private static final String FRIENDS = """
            type Query { hero(episode: String): Hero }
            type Hero { name: String friends: %s }
            type Friend { id: ID name: %s }
            """;

    /** 6.1: an operation is chosen by its name, variables are coerced. */
    @Test
    void variablesAreCoercedWithTheirDefaults() {
        var both = Both.of(
                "type Query { add(a: Int = 1, b: Float, c: [Int]): String }",
                Map.of("Query.add", environment -> environment.getArguments().toString()));

        var answer =
                both.alike("query ($a: Int, $b: Float = 2.5, $c: [Int]) { add(a: $a, b: $b, c: $c) }", Map.of("c", 7));

        assertThat(answer.data()).isEqualTo("{\"add\":\"{a=1, b=2.5, c=[7]}\"}");
    }

    /** 6.1.2: null is not the same as nothing. */
    @Test
    void nullIsGivenAndAbsentIsNot() {
        var both = Both.of(
                "type Query { add(a: Int = 1, b: Int): String }",
                Map.of("Query.add", environment -> environment.getArguments().toString()));

        assertThat(both.alike("{ add(a: null) }").data()).isEqualTo("{\"add\":\"{a=null}\"}");
        assertThat(both.alike("query ($a: Int, $b: Int) { add(a: $a, b: $b) }").data())
                .isEqualTo("{\"add\":\"{a=1}\"}");
    }

    /** 6.2.2: root fields of a mutation run one after the other, each with its selections. */
    @Test
    void mutationsRunSerially() {
        var both = Both.of(
                """
                type Query { number: Int }
                type Mutation { change(to: Int): Number }
                type Number { number: Int }
                """, Map.of("Mutation.change", changing(new AtomicInteger()), "Number.number", (Plain<AtomicInteger>)
                        AtomicInteger::get));

        var answer = both.alike(
                "mutation { first: change(to: 1) { number } second: change(to: 3) { number } third: change(to: 2) { number } }");

        assertThat(answer.data())
                .isEqualTo("{\"first\":{\"number\":1},\"second\":{\"number\":3},\"third\":{\"number\":2}}");
    }

    private static DataFetcher<AtomicInteger> changing(AtomicInteger number) {
        return environment -> {
            number.set(Objects.requireNonNull(environment.<Integer>getArgument("to")));
            return number;
        };
    }

    /** 6.3: fields come in the order in which they are first met, fragments in place. */
    @Test
    void fieldsAreInTheOrderOfTheDocument() {
        var both = Both.of(
                "type Query { a: A b: Int c: Int } type A { one: Int two: Int }",
                Map.of("Query.a", fixed(Map.of("one", 1, "two", 2)), "Query.b", fixed(3), "Query.c", fixed(4)));

        var answer = both.alike("{ a { one } ...More c } fragment More on Query { b a { two } }");

        assertThat(answer.data()).isEqualTo("{\"a\":{\"one\":1,\"two\":2},\"b\":3,\"c\":4}");
    }

    /** 6.3.2: of several types in one list, each has the order of its own. */
    @Test
    void eachTypeHasItsOwnOrder() {
        var both = Both.of(
                """
                type Query { pets: [Pet] }
                union Pet = Dog | Cat
                type Dog { name: String age: Int }
                type Cat { name: String age: Int }
                """,
                Map.of(
                        "Query.pets",
                        fixed(List.of(
                                Map.of("is", "Dog", "name", "Rex", "age", 3),
                                Map.of("is", "Cat", "name", "Tom", "age", 4)))));

        var answer = both.alike("{ pets { ... on Dog { name } ... on Cat { age name } ... on Dog { age } } }");

        assertThat(answer.data()).isEqualTo("{\"pets\":[{\"name\":\"Rex\",\"age\":3},{\"age\":4,\"name\":\"Tom\"}]}");
    }

    /** 6.3.2: skip and include, also both, also on fragments, also by variables. */
    @Test
    void whatIsSkippedIsNotThere() {
        var both = Both.of("type Query { a: Int b: Int c: Int }", Map.of("Query.a", fixed(1), "Query.c", fixed(2)));
        var document =
                "query ($no: Boolean!) { a @skip(if: $no) ... @include(if: $no) { b } c @include(if: true) @skip(if: false) }";

        assertThat(both.alike(document, Map.of("no", true)).data()).isEqualTo("{\"b\":null,\"c\":2}");
        assertThat(both.alike(document, Map.of("no", false)).data()).isEqualTo("{\"a\":1,\"c\":2}");
        assertThat(both.alike("{ a @skip(if: true) }").data()).isEqualTo("{}");
    }

    /** 6.4.3: selections of one field merge. */
    @Test
    void selectionsMerge() {
        var both = Both.of(
                "type Query { me: Person } type Person { firstName: String lastName: String me: Person }",
                Map.of(
                        "Query.me",
                        fixed(Map.of("firstName", "Ada", "lastName", "Byron", "me", Map.of("firstName", "A")))));

        var answer = both.alike("{ me { firstName me { firstName } } me { lastName me { lastName } } }");

        assertThat(answer.data())
                .isEqualTo(
                        "{\"me\":{\"firstName\":\"Ada\",\"me\":{\"firstName\":\"A\",\"lastName\":null},\"lastName\":\"Byron\"}}");
    }

    /** 6.4.4 and 7.1.2: an error in a nullable field is null there, with its path. */
    @Test
    void anErrorIsNullWhereItMayBe() {
        var answer = friends("[Friend]", "String").alike("{ hero { name heroFriends: friends { id name } } }");

        assertThat(answer.data()).isEqualTo("""
                        {"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke Skywalker"},{"id":"1002","name":null},{"id":"1003","name":"Leia Organa"}]}}""");
        assertThat(answer.errors())
                .singleElement()
                .asString()
                .contains("\"path\":[\"hero\",\"heroFriends\",1,\"name\"]");
    }

    /** 6.4.4: the same where name must not be null: the friend is null. */
    @Test
    void anErrorGoesUpToWhatMayBeNull() {
        var answer = friends("[Friend]", "String!").alike("{ hero { name heroFriends: friends { id name } } }");

        assertThat(answer.data()).isEqualTo("""
                        {"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke Skywalker"},null,{"id":"1003","name":"Leia Organa"}]}}""");
        assertThat(answer.errors()).hasSize(1);
    }

    /** 6.4.4: lists that must not hold null are null themselves. */
    @Test
    void anErrorGoesUpThroughLists() {
        var document = "{ hero { name friends { id name } } }";

        assertThat(friends("[Friend!]", "String!").alike(document).data())
                .isEqualTo("{\"hero\":{\"name\":\"R2-D2\",\"friends\":null}}");
        assertThat(friends("[Friend!]!", "String!").alike(document).data()).isEqualTo("{\"hero\":null}");
    }

    /** 6.4.4: when all fields from the root down must not be null, data is null. */
    @Test
    void anErrorGoesUpToTheRoot() {
        var both = Both.of(
                "type Query { a: Int b: A! } type A { b: B! } type B { c: Int! }",
                Map.of("Query.a", fixed(1), "Query.b", fixed(Map.of("b", Map.of()))));

        var answer = both.alike("{ a b { b { c } } }");

        assertThat(answer.data()).isEqualTo("null");
        assertThat(answer.errors()).hasSize(1);
    }

    private static Both friends(String friends, String name) {
        var second = new HashMap<String, @Nullable Object>(Map.of("id", "1002"));
        return Both.of(
                FRIENDS.formatted(friends, name),
                Map.of(
                        "Query.hero",
                        fixed(Map.of(
                                "name",
                                "R2-D2",
                                "friends",
                                Arrays.asList(
                                        Map.of("id", "1000", "name", "Luke Skywalker"),
                                        second,
                                        Map.of("id", "1003", "name", "Leia Organa")))),
                        "Friend.name",
                        environment -> name(environment.getSource())));
    }

    private static Object name(@Nullable Map<String, Object> friend) {
        if (friend == null || !friend.containsKey("name")) {
            throw new IllegalStateException("Name for character with ID 1002 could not be fetched.");
        }
        return friend.get("name");
    }

    private static DataFetcher<Object> fixed(Object value) {
        return environment -> value;
    }
}
