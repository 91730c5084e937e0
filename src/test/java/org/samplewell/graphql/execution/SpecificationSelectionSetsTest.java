package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.graphql.execution.Fetchers.noted;

import graphql.schema.DataFetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Selection sets, section 6.3 of the GraphQL specification, edition of September 2025; where the specification has no
 * example, the test checks the statement of the section.
 */
class SpecificationSelectionSetsTest {

    private static final String PETS = """
            type Query { pets: [Pet] }
            union Pet = Dog | Cat
            interface Named { name: String }
            type Dog implements Named { name: String age: Int }
            type Cat implements Named { name: String age: Int }
            """;

    private final List<String> calls = new ArrayList<>();
    private final Both abc = Both.holding(
            "type Query { a: A b: Int c: Int } type A { subfield1: Int subfield2: Int }",
            Map.of("a", Map.of("subfield1", 1, "subfield2", 2), "b", 3, "c", 4));
    private final Both pets = Both.holding(
            PETS,
            Map.of(
                    "pets",
                    List.of(
                            Map.of("is", "Dog", "name", "Rex", "age", 3),
                            Map.of("is", "Cat", "name", "Tom", "age", 4))));

    /** 6.3.2, examples 201 and 202: fields with the same response name are one entry, and their selections merge. */
    @Test
    void fieldsWithSameResponseNameAreMerged() {
        var document = """
                { a { subfield1 } ...ExampleFragment }
                fragment ExampleFragment on Query { a { subfield2 } b }
                """;

        assertThat(abc.alike(document).data()).isEqualTo("{\"a\":{\"subfield1\":1,\"subfield2\":2},\"b\":3}");
    }

    /** 6.3.2: fields with the same response name are executed only once. */
    @Test
    void fieldsWithSameResponseNameAreExecutedOnce() {
        var both = Both.of("type Query { a: A } type A { b: Int }", Map.of("Query.a", noted(calls, Map.of("b", 1))));

        assertThat(both.alike("{ a { b } ... on Query { a { b } } x: a { b } }").data())
                .isEqualTo("{\"a\":{\"b\":1},\"x\":{\"b\":1}}");
        assertThat(calls).containsExactly("a", "a", "a", "a"); // a and x, once per strategy
    }

    /** 6.3.2: fields have the order of their first occurrence, depth first, with fragments expanded in place. */
    @Test
    void fieldsAreInDocumentOrder() {
        var answer = abc.alike("{ a { subfield2 } ...More c } fragment More on Query { ... { b } a { subfield1 } }");

        assertThat(answer.data()).isEqualTo("{\"a\":{\"subfield2\":2,\"subfield1\":1},\"b\":3,\"c\":4}");
    }

    /** 6.3.2, CollectFields: skip and include commute. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | true  | {"b":3}
            false | false | {}
            true  | true  | {}
            true  | false | {}
            """)
    void skippedAndNotIncludedFieldsAreAbsent(boolean skip, boolean include, String data) {
        var values = Map.<String, Object>of("skip", skip, "include", include);
        var variables = "query ($skip: Boolean!, $include: Boolean!) ";

        assertThat(abc.alike(variables + "{ b @skip(if: $skip) @include(if: $include) }", values)
                        .data())
                .isEqualTo(data);
        assertThat(abc.alike(variables + "{ ... @include(if: $include) @skip(if: $skip) { b } }", values)
                        .data())
                .isEqualTo(data);
        assertThat(abc.alike("{ b @skip(if: %s) @include(if: %s) }".formatted(skip, include))
                        .data())
                .isEqualTo(data);
    }

    /** 6.3.2, CollectFields: only the included occurrences of a field count. */
    @Test
    void skippedOccurrenceDoesNotAffectOtherOccurrences() {
        var answer = abc.alike("{ a @skip(if: true) { subfield1 } b a { subfield2 } ...F @include(if: false) c } "
                + "fragment F on Query { c a { subfield1 } }");

        assertThat(answer.data()).isEqualTo("{\"b\":3,\"a\":{\"subfield2\":2},\"c\":4}");
    }

    /** 6.3.2, CollectFields: a fragment is visited once. */
    @Test
    void fragmentSpreadTwiceIsVisitedOnce() {
        assertThat(abc.alike("{ ...F b ...F } fragment F on Query { c }").data())
                .isEqualTo("{\"c\":4,\"b\":3}");
    }

    /** 6.3.2, DoesFragmentTypeApply: the object type, an interface that it implements, or a union that contains it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ... on Dog { name }             | [{"name":"Rex"},{}]
            ... on Named { name }           | [{"name":"Rex"},{"name":"Tom"}]
            ... on Pet { ... on Cat { age } } | [{},{"age":4}]
            ... { ... on Dog { age } }      | [{"age":3},{}]
            """)
    void fragmentAppliesByItsTypeCondition(String fragment, String data) {
        assertThat(pets.alike("{ pets { " + fragment + " } }").data()).isEqualTo("{\"pets\":" + data + "}");
    }

    /** 6.3.2: a list may hold several types. Each type has its own order of fields. */
    @Test
    void eachTypeHasItsOwnOrder() {
        var answer = pets.alike("{ pets { ... on Dog { name } ... on Cat { age name } ... on Dog { age } } }");

        assertThat(answer.data()).isEqualTo("{\"pets\":[{\"name\":\"Rex\",\"age\":3},{\"age\":4,\"name\":\"Tom\"}]}");
    }

    /**
     * 6.3.2, Merging Selection Sets: fields within merged fields merge too (the example of earlier editions, 6.4.3).
     */
    @Test
    void nestedSelectionsMerge() {
        var both = Both.holding(
                "type Query { me: Person } type Person { firstName: String lastName: String me: Person }",
                Map.of("me", Map.of("firstName", "Ada", "lastName", "Byron", "me", Map.of("firstName", "A"))));

        assertThat(both.alike("{ me { firstName } me { lastName } }").data())
                .isEqualTo("{\"me\":{\"firstName\":\"Ada\",\"lastName\":\"Byron\"}}");
        assertThat(both.alike("{ me { firstName me { firstName } } me { lastName me { lastName } } }")
                        .data())
                .isEqualTo("""
                        {"me":{"firstName":"Ada","me":{"firstName":"A","lastName":null},"lastName":"Byron"}}""");
    }

    /** 6.3.3: an alias names the entry, not the field. */
    @Test
    void aliasNamesTheEntry() {
        assertThat(abc.alike("{ c: b b: c }").data()).isEqualTo("{\"c\":3,\"b\":4}");
    }

    /** 6.3.4, example 203: fields may run in any order, but a parent runs before its fields. */
    @Test
    void queriesExecuteParentsBeforeTheirFields() {
        var both = Both.of(
                """
                type Query { birthday: Birthday address: Address }
                type Birthday { month: Int }
                type Address { street: String }
                """,
                Map.of(
                        "Query.birthday", noted(calls, Map.of()),
                        "Birthday.month", noted(calls, 12),
                        "Query.address", noted(calls, Map.of()),
                        "Address.street", noted(calls, "Main Street")));

        var answer = both.alike("{ birthday { month } address { street } }");

        assertThat(answer.data()).isEqualTo("{\"birthday\":{\"month\":12},\"address\":{\"street\":\"Main Street\"}}");
        assertThat(calls.subList(4, 8))
                .containsSubsequence("birthday", "month")
                .containsSubsequence("address", "street");
    }

    /** 6.3.4, example 204: a root field of a mutation completes with its whole selection before the next one starts. */
    @Test
    void mutationRootFieldsExecuteInSequence() {
        var both = Both.of(
                """
                type Query { a: Int }
                type Mutation { changeBirthday(birthday: String!): Birthday changeAddress(address: String!): Address }
                type Birthday { month: Int }
                type Address { street: String }
                """,
                Map.of(
                        "Mutation.changeBirthday", noted(calls, Map.of()),
                        "Birthday.month", noted(calls, 12),
                        "Mutation.changeAddress", noted(calls, Map.of()),
                        "Address.street", noted(calls, "Main Street")));

        var answer = both.alike("""
                mutation ChangeBirthdayAndAddress($newBirthday: String!, $newAddress: String!) {
                  changeBirthday(birthday: $newBirthday) {
                    month
                  }
                  changeAddress(address: $newAddress) {
                    street
                  }
                }
                """, Map.of("newBirthday", "10 December", "newAddress", "Main Street"));

        assertThat(answer.data())
                .isEqualTo("{\"changeBirthday\":{\"month\":12},\"changeAddress\":{\"street\":\"Main Street\"}}");
        assertThat(calls.subList(4, 8)).containsExactly("changeBirthday", "month", "changeAddress", "street");
    }

    /** 6.3.4, examples 205 and 206. */
    @Test
    void eachMutationFieldSeesItsOwnChange() {
        var both = Both.of(
                """
                type Query { a: Int }
                type Mutation { changeTheNumber(newNumber: Int): Number }
                type Number { theNumber: Int }
                """, Map.of("Mutation.changeTheNumber", changing(new AtomicInteger()), "Number.theNumber", (Plain<
                                AtomicInteger>)
                        AtomicInteger::get));

        var answer = both.alike("""
                mutation {
                  first: changeTheNumber(newNumber: 1) {
                    theNumber
                  }
                  second: changeTheNumber(newNumber: 3) {
                    theNumber
                  }
                  third: changeTheNumber(newNumber: 2) {
                    theNumber
                  }
                }
                """);

        assertThat(answer.data())
                .isEqualTo("{\"first\":{\"theNumber\":1},\"second\":{\"theNumber\":3},\"third\":{\"theNumber\":2}}");
    }

    private static DataFetcher<AtomicInteger> changing(AtomicInteger number) {
        return environment -> {
            number.set(Objects.requireNonNull(environment.<Integer>getArgument("newNumber")));
            return number;
        };
    }
}
