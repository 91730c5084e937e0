package org.samplewell.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/** Makes each request its own data loaders, one of each kind in the catalogue, so that nothing is shared between requests. */
@ApplicationScoped
class Registries {

    @Produces
    @RequestScoped
    DataLoaderRegistry registry(Catalogue catalogue, Operation operation) {
        var registry = new DataLoaderRegistry();
        catalogue.loaders().values().forEach(loader -> registry.register(dataLoader(loader, operation)));
        return registry;
    }

    /** The batch is answered at once, on the thread of the request. */
    private static DataLoader<Load, Object> dataLoader(Loader loader, Operation operation) {
        return DataLoaderFactory.newMappedDataLoaderWithTry(
                loader.field(), loads -> CompletableFuture.completedFuture(operation.answer(loader, loads)), null);
    }
}
