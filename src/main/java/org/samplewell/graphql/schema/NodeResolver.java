package org.samplewell.graphql.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.samplewell.graphql.field.GlobalId;
import org.samplewell.graphql.field.Load;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.field.Resolver;

/** Finds any object by its global id, with the loader of its type. */
@ApplicationScoped
class NodeResolver implements Resolver {

    @Override
    public String field() {
        return "Query.node";
    }

    @Override
    public CompletableFuture<Object> resolve(DataFetchingEnvironment environment) {
        var given = Objects.requireNonNull(environment.<String>getArgument("id"));
        var id = GlobalId.decoded(given);
        var isNode = environment.getGraphQLSchema().getType(id.type()) instanceof GraphQLObjectType type
                && !type.getInterfaces().isEmpty();
        if (!isNode) {
            throw GlobalId.unknown(given);
        }
        DataLoader<Load, Object> nodes = environment.getDataLoader(id.type());
        return Objects.requireNonNull(nodes, id.type()).load(new Load(id.id(), new Loader.NoFilter()));
    }
}
