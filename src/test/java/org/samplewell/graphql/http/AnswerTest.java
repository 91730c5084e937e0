package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samplewell.graphql.documents.ConditionCheck;
import org.samplewell.graphql.execution.BreadthFirstStrategy;
import org.samplewell.graphql.operation.Failures;
import org.samplewell.graphql.schema.ProductSchema;
import org.samplewell.graphql.schema.ServedSchema;

class AnswerTest {

    private static final String INSIDE =
            "(?s).*(ANTLR|offending|Value\\{|\\bAST\\b|StepInfo|HashMap|ArrayList|java\\.|graphql\\.|Exception|@\\[).*";

    private static final GraphQL ENGINE = engine();

    static Stream<String> documents() {
        return Stream.of(
                "",
                "{",
                "}",
                "{ unit(code: \"A\" { code } }",
                "{ unit(code: \"A) { code } }",
                "{ unit(code: \"\\uD800\") { code } }",
                "\u0000",
                "query { units { totalCount } } garbage",
                "{ " + "x".repeat(5_000) + " }",
                "{ unit(code: \"" + "y".repeat(5_000) + "\", nothing: 1) { code } }",
                "{ unit(code: 1) { code } }",
                "{ unit(code: [\"a\", {b: 1}]) { code } }",
                "{ unit(code: null) { code } }",
                "{ unit { code } }",
                "{ units(first: \"a\") { totalCount } }",
                "{ units(first: 99999999999) { totalCount } }",
                "{ units(first: 1.5) { totalCount } }",
                "{ units(first: {a: [1, $b]}) { totalCount } }",
                "{ units(orderBy: SIDEWAYS) { totalCount } }",
                "{ units(orderBy: \"CODE_ASC\") { totalCount } }",
                "{ units(filter: 7) { totalCount } }",
                "{ units(filter: {kind: [HOUSE]}) { totalCount } }",
                "{ units(filter: {kind: [null]}) { totalCount } }",
                "{ units(filter: {kind: WELL, weather: \"fine\"}) { totalCount } }",
                "{ samples(filter: {collectedFrom: 2020}) { totalCount } }",
                "{ samples(filter: {collectedFrom: \"yesterday\"}) { totalCount } }",
                "{ samples(filter: {collectedFrom: \"" + "9".repeat(9_000) + "\"}) { totalCount } }",
                "{ units { ...Nothing } }",
                "{ units { totalCount @nothing } }",
                "{ units { totalCount @include } }",
                "{ units { totalCount @include(if: 3) } }",
                "{ units }",
                "{ units { totalCount { code } } }",
                "query ($a: Nothing) { units { totalCount } }",
                "query ($a: Int = \"x\") { units(first: $a) { totalCount } }",
                "query ($a: String) { units(first: $a) { totalCount } }",
                "query ($a: Int) { units { totalCount } }",
                "mutation { a }",
                "subscription { a }",
                "type A { a: Int }",
                "query A { units { totalCount } } query A { units { totalCount } }",
                "fragment F on Unit { code } { units { nodes { ...F ...G } } }",
                "{ a: units(first: 1) { totalCount } a: units(first: 2) { totalCount } }");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentErrorIsReportedInGraphqlTerms(String document) {
        assertPlain(run(document, Map.of()));
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                        of(
                                "Int",
                                "units(first: $v) { totalCount }",
                                "a",
                                Map.of("a", 1),
                                List.of(1, 2),
                                1.5,
                                1e300,
                                true),
                        of("Int!", "units(first: $v) { totalCount }", null, "a"),
                        of("String!", "unit(code: $v) { code }", null, 1, List.of("a"), Map.of("a", Map.of("b", 2))),
                        of("UnitOrder", "units(orderBy: $v) { totalCount }", "SIDEWAYS", 1, "z".repeat(9_000)),
                        of(
                                "UnitFilter",
                                "units(filter: $v) { totalCount }",
                                1,
                                "a",
                                List.of(1),
                                Map.of("kind", "HOUSE"),
                                Map.of("weather", 1),
                                Map.of("text", Map.of()),
                                Map.of("kind", Collections.singletonList(null)),
                                Map.of("x".repeat(5_000), 1)),
                        of(
                                "SampleFilter",
                                "samples(filter: $v) { totalCount }",
                                Map.of("collectedFrom", 5),
                                Map.of("collectedFrom", "now"),
                                Map.of("collectedFrom", List.of()),
                                Map.of("status", List.of(List.of("VERIFIED")))),
                        of("ID!", "node(id: $v) { id }", (Object) null),
                        of("Boolean!", "units { totalCount @skip(if: $v) }", null, "yes", 1))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> of(String type, String selection, @Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> Arguments.of("query ($v: " + type + ") { " + selection + " }", value));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void variableErrorIsReportedInGraphqlTerms(String document, @Nullable Object value) {
        assertPlain(run(document, Collections.singletonMap("v", value)));
    }

    static Stream<String> nulls() {
        return Stream.of(
                "query ($v: TrendBucket) { a: units { totalCount } unit(code: \"U\") { code x: trend(analyte: \"A\", bucket: $v) { from } } }",
                "query ($v: String) { a: units { totalCount } unit(code: \"U\") { code x: trend(analyte: \"A\", timeZone: $v) { from } } }",
                "query ($v: String = \"A\") { a: units { totalCount } unit(code: \"U\") { code x: trend(analyte: $v) { from } } }",
                "query ($v: ResultFilter = {}) { a: units { totalCount } unit(code: \"U\") { code x: resultSummary(filter: $v) { count } } }");
    }

    @ParameterizedTest
    @MethodSource("nulls")
    @SuppressWarnings("unchecked")
    void nullForNonNullArgumentIsClientErrorAtItsPath(String document) {
        var answer = run(document, Collections.singletonMap("v", null));
        assertPlain(answer);
        var error = ((List<Map<String, Object>>) Objects.requireNonNull(answer.get("errors"))).get(0);
        assertThat(error.get("path")).isEqualTo(List.of("unit", "x"));
        assertThat(error.get("extensions")).isEqualTo(Map.of("code", "BAD_USER_INPUT"));
        var data = (Map<String, Object>) Objects.requireNonNull(answer.get("data"));
        assertThat(data.get("a")).isNotNull();
        assertThat((Map<String, Object>) data.get("unit"))
                .containsEntry("code", "text")
                .containsEntry("x", null);
    }

    @Test
    @SuppressWarnings("unchecked")
    void nullForDirectiveConditionIsClientErrorAtItsPath() {
        for (var directive : List.of("include", "skip")) {
            var document = "query ($v: Boolean = true) { units { ...F } } fragment F on UnitConnection { totalCount @"
                    + directive + "(if: $v) }";
            var answer = run(document, Collections.singletonMap("v", null));
            assertPlain(answer);
            var error = ((List<Map<String, Object>>) Objects.requireNonNull(answer.get("errors"))).get(0);
            assertThat(error.get("path")).isEqualTo(List.of("units", "totalCount"));
            assertThat(error.get("extensions")).isEqualTo(Map.of("code", "BAD_USER_INPUT"));
        }
    }

    private static void assertPlain(Map<String, Object> answer) {
        assertThat((List<?>) answer.get("errors")).isNotEmpty().allSatisfy(error -> {
            var message = (String) ((Map<?, ?>) error).get("message");
            assertThat(message).doesNotMatch(INSIDE).hasSizeLessThan(400);
            assertThat(error.toString()).doesNotContain("INTERNAL");
        });
    }

    private static Map<String, Object> run(String document, Map<String, Object> variables) {
        var input = ExecutionInput.newExecutionInput(document).variables(variables);
        return Answer.of(ENGINE.execute(input.build()));
    }

    /** An engine with the product's schema. Each list has one element. */
    private static GraphQL engine() {
        var schema = ProductSchema.served();
        return GraphQL.newGraphQL(ServedSchema.of(schema, answering(schema)))
                .queryExecutionStrategy(BreadthFirstStrategy.forQueries(new Failures()))
                .instrumentation(new ConditionCheck())
                .build();
    }

    private static GraphQLCodeRegistry answering(GraphQLSchema schema) {
        return GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry())
                .dataFetcher(FieldCoordinates.coordinates("Unit", "code"), (DataFetcher<?>) environment -> "text")
                .defaultDataFetcher(DataFetcherFactories.useDataFetcher(environment -> {
                    environment.getArguments();
                    var type = GraphQLTypeUtil.unwrapNonNull(environment.getFieldType());
                    return GraphQLTypeUtil.isLeaf(type) ? 1 : type instanceof GraphQLList ? List.of(1) : Map.of();
                }))
                .build();
    }
}
