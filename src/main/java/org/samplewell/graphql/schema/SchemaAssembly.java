package org.samplewell.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.field.Loader;
import org.samplewell.query.Row;

/**
 * Merges the schema's files and wires every field. It reports each field that nothing serves, and each bean that serves
 * a field that does not exist.
 */
final class SchemaAssembly {

    private final Catalogue catalogue;
    private final RowTypes rows;
    private final Fetchers fetchers;
    private final List<String> problems = new ArrayList<>();
    private final TreeSet<String> unused;

    SchemaAssembly(Catalogue catalogue, RowTypes rows, Fetchers fetchers) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.fetchers = fetchers;
        unused = new TreeSet<>(catalogue.ownLoaders());
        unused.addAll(catalogue.resolvers().keySet());
        unused.addAll(catalogue.computed().keySet());
    }

    /** Builds the executable schema. Throws {@link WiringException}, which names every faulty field. */
    GraphQLSchema assemble(List<String> files) {
        var merged = new TypeDefinitionRegistry();
        files.forEach(file -> merged.merge(new SchemaParser().parse(file)));
        var unwired = new SchemaGenerator().makeExecutableSchema(merged, runtime(merged));
        var code = GraphQLCodeRegistry.newCodeRegistry(unwired.getCodeRegistry());
        for (var type : unwired.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                object.getFieldDefinitions().forEach(field -> wire(object, field, code));
                requireNodeLoader(object);
            }
        }
        unused.forEach(name -> problems.add(name + ": served, but the schema has no such field"));
        if (!problems.isEmpty()) {
            throw new WiringException("The schema and its wiring do not match:\n  " + String.join("\n  ", problems));
        }
        return ServedSchema.of(unwired, code.build());
    }

    private static RuntimeWiring runtime(TypeDefinitionRegistry merged) {
        var wiring =
                RuntimeWiring.newRuntimeWiring().scalar(DateTimeScalar.TYPE).scalar(DecimalScalar.TYPE);
        merged.types().values().stream()
                .filter(type -> type instanceof graphql.language.InterfaceTypeDefinition)
                .forEach(type -> wiring.type(TypeRuntimeWiring.newTypeWiring(type.getName())
                        .typeResolver(environment -> environment
                                .getSchema()
                                .getObjectType(Objects.requireNonNull(environment.<Row>getObject())
                                        .entity()))));
        return wiring.build();
    }

    private void wire(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLCodeRegistry.Builder code) {
        var name = type.getName() + "." + field.getName();
        var served = unused.remove(name);
        var fetcher = served ? served(name, field) : plain(type, field);
        if (fetcher == null) {
            problems.add(name + ": no loader, resolver or computed field has this name, and " + type.getName()
                    + " has no such attribute");
        } else {
            code.dataFetcher(type, field, fetcher);
        }
    }

    private DataFetcher<?> served(String name, GraphQLFieldDefinition field) {
        var loader = catalogue.loaders().get(name);
        var resolver = catalogue.resolvers().get(name);
        var computed = catalogue.computed().get(name);
        if (Stream.of(loader, resolver, computed).filter(Objects::nonNull).count() > 1) {
            problems.add(name + ": served by more than one of loader, resolver and computed field");
        }
        if (computed != null
                && rows.contains(GraphQLTypeUtil.unwrapAll(field.getType()).getName())) {
            problems.add(name + ": rows cannot be computed from their parent's row; use a loader");
        }
        if (loader != null) {
            requireSameFilter(name, loader, field);
            return fetchers.loaded(loader, field);
        }
        return resolver != null ? resolver::resolve : Fetchers.computed(computed);
    }

    private @Nullable DataFetcher<?> plain(GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (rows.contains(type.getName())) {
            return Fetchers.ofRow(type, field, rows);
        }
        var value = catalogue.values().get(type.getName());
        return value != null
                ? Fetchers.ofRecord(value.type(), field.getName())
                : Fetchers.ofConnection(type.getName(), field.getName());
    }

    private void requireSameFilter(String name, Loader loader, GraphQLFieldDefinition field) {
        var schema = loader.kind() == Loader.Kind.SERIES ? arguments(field) : filtered(field);
        var record = Arrays.stream(loader.filter().getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!schema.equals(record)) {
            problems.add(name + ": its filter has " + schema + " in the schema and " + record + " in "
                    + loader.filter().getSimpleName());
        }
    }

    private static Set<String> arguments(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .map(GraphQLArgument::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> filtered(GraphQLFieldDefinition field) {
        var argument = field.getArgument("filter");
        return argument != null
                        && GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLInputObjectType input
                ? input.getFieldDefinitions().stream()
                        .map(each -> each.getName())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private void requireNodeLoader(GraphQLObjectType type) {
        var isNode =
                type.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
        if (isNode && !unused.remove(type.getName())) {
            problems.add(type.getName() + ": is a Node, but no loader of that name finds it by id");
        }
    }
}
