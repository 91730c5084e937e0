package org.samplewell.graphql.report;

import static graphql.Scalars.GraphQLString;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samplewell.graphql.field.Computed;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.field.Resolver;
import org.samplewell.graphql.schema.Catalogue;
import org.samplewell.graphql.schema.RowTypes;

class FieldServingTest {

    private static final GraphQLOutputType LIST = GraphQLNonNull.nonNull(GraphQLList.list(GraphQLString));

    private static final Resolver RESOLVER = new Resolver() {
        @Override
        public String field() {
            return "Query.words";
        }

        @Override
        public @Nullable Object resolve(DataFetchingEnvironment environment) {
            return null;
        }
    };

    private final FieldServing serving = serving();

    @Test
    void relationIsDescribedByItsKindAndListLimit() {
        assertThat(told("Unit", "parts", LIST)).isEqualTo("CHILDREN, at most 100 rows in the whole operation");
        assertThat(told("Unit", "whole", GraphQLString)).isEqualTo("TO_ONE");
    }

    @Test
    void columnIsDescribedWithItsTable() {
        assertThat(told("Unit", "code", GraphQLString)).isEqualTo("column unit.code");
    }

    @Test
    void computedFieldIsDescribedWithItsSources() {
        assertThat(told("Unit", "asWritten", LIST)).isEqualTo("computed from source, a list within its row");
    }

    @Test
    void listOfResolverIsUnbounded() {
        assertThat(serving.isUnbounded("Query", field("words", LIST))).isTrue();
        assertThat(serving.isUnbounded("Query", field("words", GraphQLString))).isFalse();
        assertThat(serving.isUnbounded("Unit", field("parts", LIST))).isFalse();
    }

    @Test
    void listOfConnectionIsLimitedByThePageSize() {
        assertThat(told("UnitConnection", "nodes", LIST)).isEqualTo("part of a connection, at most 10 per page");
    }

    private String told(String type, String name, GraphQLOutputType of) {
        return serving.description(type, field(name, of));
    }

    private static GraphQLFieldDefinition field(String name, GraphQLOutputType type) {
        return GraphQLFieldDefinition.newFieldDefinition().name(name).type(type).build();
    }

    private static FieldServing serving() {
        var parts = Loader.many("Unit.parts", "id", Loader.NoFilter.class, (batch, filter) -> Map.of());
        var whole = Loader.one("Unit.whole", "wholeId", batch -> Map.of());
        var written = new Computed("Unit.asWritten", List.of("source"), row -> List.of());
        var catalogue = Catalogue.of(List.of(parts, whole), List.of(written), List.of(RESOLVER), List.of());
        var rows = new RowTypes(Map.of("Unit", Set.of("id", "code")), catalogue);
        return new FieldServing(catalogue, rows, (type, attribute) -> "unit." + attribute, 10, 100);
    }
}
