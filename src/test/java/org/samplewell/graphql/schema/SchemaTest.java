package org.samplewell.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final GraphQLSchema SCHEMA = ProductSchema.served();

    /** Lists that are part of a row, so they can't fail alone. */
    private static final Set<String> OF_THE_ROW =
            Set.of("Sample.asWritten", "Result.asWritten", "ImportJob.unmappedColumns", "ImportJob.notes");

    /** Fields that are counted or aggregated by their own statement. */
    private static final Set<String> AGGREGATES =
            Set.of("totalCount", "sampleCount", "resultCount", "sampleCountsByStatus", "resultSummary", "trend");

    @Test
    void everyTypeFieldArgumentAndValueHasADescription() {
        assertThat(elements().filter(named -> blank(named.element().getDescription())))
                .extracting(Named::name)
                .isEmpty();
    }

    @Test
    void introspectionMatchesTheSdl() {
        assertThat(introspected(ProductSchema.served(Schema.sdl(SCHEMA)))).isEqualTo(introspected(SCHEMA));
    }

    @Test
    void unsupportedDirectivesAreNotInTheSchema() {
        assertThat(SCHEMA.getDirectives())
                .extracting(GraphQLDirective::getName)
                .containsExactlyInAnyOrder("include", "skip", "deprecated", "specifiedBy", "oneOf", "cost", "listSize");
        assertThat(Schema.sdl(SCHEMA)).doesNotContain("experimental", "@defer", "directive @include");
        assertThat(introspected(SCHEMA)).doesNotContain("name=experimental", "name=defer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query @experimental_disableErrorPropagation { units { totalCount } }",
                "{ units { ... @defer { totalCount } } }",
                "{ units { nodes @stream { code } } }",
                "{ units @cost(weight: \"1\") { totalCount } }"
            })
    void documentWithUnsupportedDirectiveIsInvalid(String document) {
        var result = GraphQL.newGraphQL(SCHEMA).build().execute(document);
        assertThat(result.getErrors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getErrorType()).isEqualTo(graphql.ErrorType.ValidationError));
    }

    @Test
    void scalarsNameTheirSpecifications() {
        assertThat(Schema.sdl(SCHEMA))
                .contains("scalar DateTime @specifiedBy(url : \"https://www.rfc-editor.org/rfc/rfc3339\")")
                .contains("scalar Decimal @specifiedBy(url : \"https://www.w3.org/TR/xmlschema11-2/#decimal\")");
    }

    @Test
    void fieldThatCanFailAloneIsNullable() {
        var canFail = fields().filter(field -> isRoot(field)
                || AGGREGATES.contains(field.element().getName())
                || (isList(field) && !OF_THE_ROW.contains(field.name()))
                || typeName(field.element()).endsWith("Connection"));
        assertThat(canFail.filter(
                        field -> GraphQLTypeUtil.isNonNull(field.element().getType())))
                .extracting(Named::name)
                .isEmpty();
    }

    private static Object value(GraphQLAppliedDirective directive, String argument) {
        return Objects.requireNonNull(
                Objects.requireNonNull(directive.getArgument(argument), argument)
                        .<Object>getValue(),
                argument);
    }

    @Test
    void requiredRelationsAndColumnsAreNonNull() {
        for (var name : List.of("Result.analyte", "Result.sample", "Sample.unit", "Unit.organization", "Unit.code")) {
            assertThat(Objects.requireNonNull(SCHEMA.getFieldDefinition(coordinates(name)), name)
                            .getType())
                    .as(name)
                    .isInstanceOf(GraphQLNonNull.class);
        }
    }

    @Test
    void everyListAndConnectionDeclaresItsSize() {
        var lists = fields().filter(field -> (isList(field) && !isOfConnection(field))
                || typeName(field.element()).endsWith("Connection"));
        assertThat(lists).isNotEmpty().allSatisfy(field -> {
            var size = field.element().getAppliedDirective("listSize");
            assertThat(size).as(field.name()).isNotNull();
            if (typeName(field.element()).endsWith("Connection")) {
                assertThat(value(size, "slicingArguments")).isEqualTo(List.of("first", "last"));
                assertThat(value(size, "sizedFields")).isEqualTo(List.of("nodes", "edges"));
                assertThat(value(size, "requireOneSlicingArgument")).isEqualTo(false);
            } else {
                assertThat((Integer) value(size, "assumedSize")).isPositive();
            }
        });
    }

    @Test
    void everyConnectionPagesInBothDirections() {
        var connections = fields().filter(field -> typeName(field.element()).endsWith("Connection"));
        assertThat(connections)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.element().getArguments())
                        .as(field.name())
                        .extracting(GraphQLArgument::getName)
                        .contains("first", "after", "last", "before"));
    }

    @Test
    void everyAggregateDeclaresItsCost() {
        assertThat(fields().filter(field -> AGGREGATES.contains(field.element().getName())))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.element().getAppliedDirective("cost"))
                        .as(field.name())
                        .isNotNull());
    }

    /** A schema element with its name. */
    private record Named<E extends GraphQLNamedSchemaElement>(String name, E element) {}

    private static Stream<Named<GraphQLFieldDefinition>> fields() {
        return types().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .map(field -> new Named<>(type.getName() + "." + field.getName(), field)));
    }

    private static Stream<GraphQLNamedType> types() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"));
    }

    private static Stream<Named<GraphQLNamedSchemaElement>> elements() {
        var directives = SCHEMA.getDirectives().stream();
        return Stream.of(types(), directives, fields().map(Named::element))
                .flatMap(each -> each)
                .map(GraphQLNamedSchemaElement.class::cast)
                .flatMap(element -> Stream.concat(
                        Stream.of(new Named<>(element.getName(), element)),
                        parts(element).stream()
                                .map(part -> new Named<>(element.getName() + "." + part.getName(), part))));
    }

    private static Collection<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedSchemaElement element) {
        if (element instanceof GraphQLFieldDefinition field) {
            return field.getArguments();
        }
        if (element instanceof GraphQLDirective directive) {
            return directive.getArguments();
        }
        if (element instanceof GraphQLEnumType constants) {
            return constants.getValues();
        }
        return element instanceof GraphQLInputObjectType input ? input.getFieldDefinitions() : List.of();
    }

    private static boolean isRoot(Named<GraphQLFieldDefinition> field) {
        return field.name().startsWith("Query.");
    }

    private static boolean isList(Named<GraphQLFieldDefinition> field) {
        return GraphQLTypeUtil.unwrapNonNull(field.element().getType()) instanceof GraphQLList;
    }

    private static boolean isOfConnection(Named<GraphQLFieldDefinition> field) {
        return field.name().contains("Connection.");
    }

    private static String typeName(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }

    private static graphql.schema.FieldCoordinates coordinates(String name) {
        var parts = name.split("\\.", -1);
        return graphql.schema.FieldCoordinates.coordinates(parts[0], parts[1]);
    }

    private static boolean blank(String description) {
        return description == null || description.isBlank();
    }

    /** The result of introspection, sorted so that the order of elements does not matter. */
    private static String introspected(GraphQLSchema schema) {
        var options = Options.defaultOptions()
                .descriptions(true)
                .specifiedByUrl(true)
                .directiveIsRepeatable(true)
                .inputValueDeprecation(true)
                .isOneOf(true);
        var result = GraphQL.newGraphQL(schema).build().execute(IntrospectionQueryBuilder.build(options));
        assertThat(result.getErrors()).isEmpty();
        return sorted(Objects.requireNonNull(result.getData()));
    }

    private static String sorted(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SchemaTest::sorted).sorted().toList().toString();
        }
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + sorted(entry.getValue()))
                        .toList()
                        .toString()
                : String.valueOf(value);
    }
}
