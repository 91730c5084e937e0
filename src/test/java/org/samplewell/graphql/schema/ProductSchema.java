package org.samplewell.graphql.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema of the product without data: its fields have no values. */
public final class ProductSchema {

    private static final Path FOLDER = Path.of("src/main/resources/graphql");

    private ProductSchema() {}

    /** The schema from the product's files. */
    public static GraphQLSchema served() {
        try (var files = Files.list(FOLDER)) {
            var merged = new TypeDefinitionRegistry();
            files.sorted().forEach(file -> merged.merge(new SchemaParser().parse(file.toFile())));
            return served(merged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema from another definition. */
    public static GraphQLSchema served(String sdl) {
        return served(new SchemaParser().parse(sdl));
    }

    private static GraphQLSchema served(TypeDefinitionRegistry types) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(DateTimeScalar.TYPE)
                .scalar(DecimalScalar.TYPE)
                .type("Node", node -> node.typeResolver(environment -> null))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(types, wiring);
        return ServedSchema.of(schema, schema.getCodeRegistry());
    }
}
