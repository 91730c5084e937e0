package org.samplewell.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A schema with every kind of type. Its values are generated from the question: most are correct, some are null, have a
 * wrong class, can't be resolved or fail. A field's directive says how the field is served.
 */
final class Wonderland {

    /** The literals that arguments get. */
    static final Map<String, List<String>> LITERALS = Map.of(
            "Int", List.of("0", "1", "2", "3", "-7"),
            "String", List.of("\"a\"", "\"\"", "\"\\u00e9\""),
            "Exact", List.of("5"),
            "Boolean", List.of("true", "false"));

    static final String SDL = """
            directive @how(is: How!) on FIELD_DEFINITION
            enum How { PLAIN BATCHED ORDINARY RESULT LATER CHAINED CONTEXT ECHO }
            scalar Exact
            scalar Json
            enum Kind { WELL TANK REACTOR }
            input Range { from: Int = 1  to: Int!  kinds: [Kind!] = [WELL] }

            interface Thing {
              id: ID!
              label: String
              parent: Thing
              others(first: Int = 2, kind: Kind): [Thing]
            }
            interface Held implements Thing {
              id: ID!
              label: String
              parent: Thing
              others(first: Int = 2, kind: Kind): [Thing]
              holder: Tank
            }
            union Found = Well | Tank | Note

            type Query {
              thing(id: Int! = 1): Thing @how(is: BATCHED)
              things(first: Int = 3, kinds: [Kind!]): [Thing!]! @how(is: BATCHED)
              maybe(range: Range): [Thing] @how(is: ORDINARY)
              found(text: String): [Found] @how(is: LATER)
              strictFound: [Found!] @how(is: RESULT)
              wells: [Well!] @how(is: BATCHED)
              tank(id: Int): Tank! @how(is: CHAINED)
              note: Note
              echo(text: String = "x", number: Int, list: [Int], range: Range, exact: Exact): String @how(is: ECHO)
              context: String @how(is: CONTEXT)
            }
            type Mutation {
              drain(id: Int! = 1): Tank @how(is: ORDINARY)
              fill(id: Int): Tank! @how(is: RESULT)
              dig(range: Range): [Well!]! @how(is: BATCHED)
              note: Note @how(is: LATER)
            }
            type Well implements Thing & Held {
              id: ID!
              label: String
              depth: Float
              exact: Exact
              kind: Kind!
              parent: Thing @how(is: BATCHED)
              others(first: Int = 2, kind: Kind): [Thing] @how(is: BATCHED)
              holder: Tank @how(is: BATCHED)
              strictHolder: Tank! @how(is: BATCHED)
              neighbours(range: Range): [Well!]! @how(is: BATCHED)
              chained: Tank @how(is: CHAINED)
              later: String @how(is: LATER)
              result: Tank @how(is: RESULT)
              results: [Tank!] @how(is: RESULT)
              context: String @how(is: CONTEXT)
              grid: [[Int]]
              strictGrid: [[Int!]!]!
              cells: [[Note!]]
              json: Json
              echo(text: String = "x", number: Int, list: [Int], range: Range, exact: Exact): String @how(is: ECHO)
            }
            type Tank implements Thing {
              id: ID!
              label: String
              parent: Thing
              others(first: Int = 2, kind: Kind): [Thing] @how(is: ORDINARY)
              wells(first: Int): [Well!]! @how(is: BATCHED)
              content: [Found!]! @how(is: BATCHED)
              open: Boolean!
              level: Int!
              strictLabel: String!
              context: String @how(is: CONTEXT)
            }
            type Note {
              id: ID!
              text: String!
              kinds: [Kind!]
              about: Found
              strictAbout: Thing! @how(is: BATCHED)
              inner: Note!
            }
            """;

    private Wonderland() {}

    static GraphQLSchema schema() {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(Scalars.EXACT)
                .scalar(Scalars.JSON)
                .type(TypeRuntimeWiring.newTypeWiring("Kind").enumValues(name -> Kind.valueOf(name)));
        for (var type : List.of("Thing", "Held", "Found")) {
            wiring.type(TypeRuntimeWiring.newTypeWiring(type).typeResolver(environment -> {
                Wonder wonder = Objects.requireNonNull(environment.getObject());
                return environment.getSchema().getObjectType(wonder.type());
            }));
        }
        var unwired = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring.build());
        var code = GraphQLCodeRegistry.newCodeRegistry(unwired.getCodeRegistry());
        for (var type : unwired.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                object.getFieldDefinitions()
                        .forEach(field -> code.dataFetcher(
                                FieldCoordinates.coordinates(object, field), fetcher(object.getName(), field)));
            }
        }
        return unwired.transformWithoutTypes(schema -> schema.codeRegistry(code.build()));
    }

    private static DataFetcher<?> fetcher(String type, GraphQLFieldDefinition field) {
        var how = field.getAppliedDirective("how");
        return Wonders.fetcher(how == null ? "PLAIN" : how(how), type, field);
    }

    private static String how(GraphQLAppliedDirective directive) {
        return String.valueOf(
                Objects.requireNonNull(directive.getArgument("is")).<Object>getValue());
    }

    /** The values behind the enum of the schema. */
    enum Kind {
        WELL,
        TANK,
        REACTOR
    }
}
