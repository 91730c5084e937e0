package org.samplewell.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samplewell.graphql.field.Computed;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.field.PageLimits;

class SchemaAssemblyTest {

    private static final String SDL = """
            scalar DateTime
            scalar Decimal
            interface Node { id: ID! }
            type Query { unit: Unit }
            type Unit implements Node { id: ID!  code: String!  samples(filter: SampleFilter): [Unit!]! }
            input SampleFilter { codePrefix: String }
            """;

    record SampleFilter(@Nullable String codePrefix) {}

    private static final Loader NODE = Loader.node("Unit", batch -> Map.of());
    private static final Loader UNIT = Loader.one("Query.unit", "id", batch -> Map.of());
    private static final Loader SAMPLES =
            Loader.many("Unit.samples", "id", SampleFilter.class, (batch, filter) -> Map.of());

    @Test
    void completeSchemaIsAssembled() {
        assertThat(assemble(SDL, NODE, UNIT, SAMPLES)).isNotNull();
    }

    @Test
    void unservedFieldIsNamedInTheError() {
        assertThatThrownBy(() -> assemble(SDL + "extend type Unit { colour: String }", NODE, UNIT, SAMPLES))
                .isInstanceOf(WiringException.class)
                .hasMessageContaining("Unit.colour: no loader, resolver or computed field has this name");
    }

    @Test
    void objectFieldWithoutLoaderIsAnErrorEvenIfRowHasTheAttribute() {
        assertThatThrownBy(() -> assemble(SDL + "extend type Unit { name: Unit }", NODE, UNIT, SAMPLES))
                .isInstanceOf(WiringException.class)
                .hasMessageContaining("Unit.name");
    }

    @Test
    void listOfRowsWithoutLoaderIsAnErrorEvenIfRowHasTheAttribute() {
        assertThatThrownBy(() -> assemble(SDL + "extend type Unit { name: [Unit!]! }", NODE, UNIT, SAMPLES))
                .isInstanceOf(WiringException.class)
                .hasMessageContaining("Unit.name: no loader, resolver or computed field has this name");
    }

    @Test
    void computedFieldThatReturnsRowsIsAnError() {
        var twins = new Computed("Unit.twins", List.of("code"), row -> List.of());
        var catalogue = Catalogue.of(List.of(NODE, UNIT, SAMPLES), List.of(twins), List.of(), List.of());
        assertThatThrownBy(() -> assemble(SDL + "extend type Unit { twins: [Unit!]! }", catalogue))
                .isInstanceOf(WiringException.class)
                .hasMessageContaining("Unit.twins: rows cannot be computed");
    }

    @Test
    void allFaultyFieldsAreNamedInOneError() {
        assertThatThrownBy(() -> assemble(SDL + "extend type Unit { a: Int b: Int }", NODE, UNIT, SAMPLES))
                .hasMessageContaining("Unit.a")
                .hasMessageContaining("Unit.b");
    }

    @Test
    void loaderWithoutFieldIsNamedInTheError() {
        var misspelt = Loader.count("Unit.smaples", "id", Loader.NoFilter.class, (batch, filter) -> Map.of());
        assertThatThrownBy(() -> assemble(SDL, NODE, UNIT, SAMPLES, misspelt))
                .isInstanceOf(WiringException.class)
                .hasMessageContaining("Unit.smaples: served, but the schema has no such field");
    }

    @Test
    void filterFieldUnknownToTheQueryIsNamedInTheError() {
        assertThatThrownBy(() -> assemble(SDL + "extend input SampleFilter { media: String }", NODE, UNIT, SAMPLES))
                .isInstanceOf(WiringException.class)
                .hasMessageContaining("Unit.samples: its filter has [codePrefix, media] in the schema");
    }

    @Test
    void nodeWithoutLoaderByIdIsNamedInTheError() {
        assertThatThrownBy(() -> assemble(SDL, UNIT, SAMPLES)).hasMessageContaining("Unit: is a Node, but no loader");
    }

    @Test
    void duplicateLoaderNameIsRejected() {
        assertThatThrownBy(() -> catalogue(NODE, UNIT, UNIT))
                .isInstanceOf(WiringException.class)
                .hasMessage("Two loaders are called Query.unit.");
    }

    private static graphql.schema.GraphQLSchema assemble(String sdl, Loader... loaders) {
        return assemble(sdl, catalogue(loaders));
    }

    private static graphql.schema.GraphQLSchema assemble(String sdl, Catalogue catalogue) {
        var rows = new RowTypes(Map.of("Unit", Set.of("id", "code", "name")), catalogue);
        return new SchemaAssembly(catalogue, rows, new Fetchers(new PageLimits(50, 1000))).assemble(List.of(sdl));
    }

    private static Catalogue catalogue(Loader... loaders) {
        return Catalogue.of(List.of(loaders), List.of(), List.of(), List.of());
    }
}
