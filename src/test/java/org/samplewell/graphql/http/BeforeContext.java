package org.samplewell.graphql.http;

import graphql.kickstart.execution.context.GraphQLKickstartContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.samplewell.graphql.field.Load;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.operation.LoaderCalls;
import org.samplewell.graphql.schema.Catalogue;

/** Data loaders without batching or caching, which run one query per parent. This is the usual N+1 problem. */
@ApplicationScoped
@Typed(BeforeContext.class)
public class BeforeContext extends RequestContext {

    private static final DataLoaderOptions ONE_BY_ONE = DataLoaderOptions.newOptions()
            .setBatchingEnabled(false)
            .setCachingEnabled(false)
            .build();

    @Inject
    Catalogue catalogue;

    @Inject
    LoaderCalls calls;

    @Override
    public GraphQLKickstartContext build(HttpServletRequest request, HttpServletResponse response) {
        var registry = new DataLoaderRegistry();
        catalogue.loaders().values().forEach(loader -> registry.register(oneByOne(loader)));
        return GraphQLKickstartContext.of(registry);
    }

    private DataLoader<Load, Object> oneByOne(Loader loader) {
        return DataLoaderFactory.newDataLoader(
                loader.field(),
                loads -> CompletableFuture.completedFuture(
                        loads.stream().map(load -> answer(loader, load)).toList()),
                ONE_BY_ONE);
    }

    private Object answer(Loader loader, Load load) {
        return Objects.requireNonNull(
                        calls.answer(loader, Set.of(load), Map.of()).get(load))
                .get();
    }
}
