package org.samplewell.graphql.operation;

import graphql.ExecutionInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.stats.SimpleStatisticsCollector;
import org.jspecify.annotations.Nullable;
import org.samplewell.graphql.field.Load;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.schema.Catalogue;

/** Gives each request its own data loaders, so that nothing is shared between requests. */
@ApplicationScoped
public class Registries {

    private static final DataLoaderOptions COUNTING = DataLoaderOptions.newOptions()
            .setStatisticsCollector(SimpleStatisticsCollector::new)
            .build();

    @Produces
    @RequestScoped
    public DataLoaderRegistry registry(Catalogue catalogue, LoaderCalls calls) {
        return new OnDemand(catalogue, calls);
    }

    /** Creates the catalogue's loaders on first use, because an operation needs only a few of them. */
    private static final class OnDemand extends DataLoaderRegistry {

        private final Catalogue catalogue;
        private final LoaderCalls calls;

        OnDemand(Catalogue catalogue, LoaderCalls calls) {
            this.catalogue = catalogue;
            this.calls = calls;
        }

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String key) {
            DataLoader<K, V> known = super.getDataLoader(key);
            var loader = known == null ? catalogue.loaders().get(key) : null;
            if (loader == null) {
                return known;
            }
            register(key, dataLoader(loader, calls));
            return super.getDataLoader(key);
        }
    }

    /** How many loads of a loader were answered by earlier loads of the same operation. */
    static ToLongFunction<String> cacheHits(ExecutionInput input) {
        return loader -> Objects.requireNonNull(input.getDataLoaderRegistry().getDataLoader(loader), loader)
                .getStatistics()
                .getCacheHitCount();
    }

    /** Answers the batch immediately, on the request's thread. */
    private static DataLoader<Load, Object> dataLoader(Loader loader, LoaderCalls calls) {
        return DataLoaderFactory.newMappedDataLoaderWithTry(
                loader.field(),
                (loads, environment) ->
                        CompletableFuture.completedFuture(calls.answer(loader, loads, environment.getKeyContexts())),
                COUNTING);
    }
}
