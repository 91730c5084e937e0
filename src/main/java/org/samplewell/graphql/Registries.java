package org.samplewell.graphql;

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

/** Gives each request its own data loaders, so that nothing is shared between requests. */
@ApplicationScoped
class Registries {

    private static final DataLoaderOptions COUNTING = DataLoaderOptions.newOptions()
            .setStatisticsCollector(SimpleStatisticsCollector::new)
            .build();

    @Produces
    @RequestScoped
    DataLoaderRegistry registry(Catalogue catalogue, Operation operation) {
        return new OnDemand(catalogue, operation);
    }

    /** Makes the loaders of the catalogue when they are first asked for: an operation needs few of them. */
    private static final class OnDemand extends DataLoaderRegistry {

        private final Catalogue catalogue;
        private final Operation operation;

        OnDemand(Catalogue catalogue, Operation operation) {
            this.catalogue = catalogue;
            this.operation = operation;
        }

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String key) {
            DataLoader<K, V> known = super.getDataLoader(key);
            var loader = known == null ? catalogue.loaders().get(key) : null;
            if (loader == null) {
                return known;
            }
            register(key, dataLoader(loader, operation));
            return super.getDataLoader(key);
        }
    }

    /** How many loads of a loader an operation had answered by earlier ones. */
    static ToLongFunction<String> cacheHits(ExecutionInput input) {
        return loader -> Objects.requireNonNull(input.getDataLoaderRegistry().getDataLoader(loader), loader)
                .getStatistics()
                .getCacheHitCount();
    }

    /** The batch is answered at once, on the thread of the request. */
    private static DataLoader<Load, Object> dataLoader(Loader loader, Operation operation) {
        return DataLoaderFactory.newMappedDataLoaderWithTry(
                loader.field(),
                (loads, environment) -> CompletableFuture.completedFuture(
                        operation.answer(loader, loads, environment.getKeyContexts())),
                COUNTING);
    }
}
