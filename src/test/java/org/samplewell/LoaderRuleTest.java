package org.samplewell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which a resolver could bypass {@code env.getDataLoader}. */
class LoaderRuleTest {

    @ParameterizedTest
    @ValueSource(classes = {OfTheRegistryInjected.class, OfTheRegistryAsked.class, OfItsOwn.class})
    void resolverThatBypassesItsEnvironmentIsDetected(Class<?> resolver) {
        assertThat(isLawful(resolver)).isFalse();
    }

    @Test
    void resolverThatUsesItsEnvironmentIsAllowed() {
        assertThat(isLawful(OfTheEnvironment.class)).isTrue();
    }

    private static boolean isLawful(Class<?> resolver) {
        var classes = new ClassFileImporter().importClasses(resolver);
        return !ArchitectureTest.resolversGetLoadersFromTheirEnvironmentOnly
                .evaluate(classes)
                .hasViolation();
    }

    /** Uses a registry that CDI injects. */
    private record OfTheRegistryInjected(DataLoaderRegistry registry) implements DataFetcher<Object> {
        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            return registry.getDataLoader("Unit.samples");
        }
    }

    private static final class OfTheRegistryAsked implements DataFetcher<Object> {
        @Override
        public Object get(DataFetchingEnvironment environment) {
            return environment.getDataLoaderRegistry();
        }
    }

    private static final class OfItsOwn implements DataFetcher<Object> {
        @Override
        public Object get(DataFetchingEnvironment environment) {
            return DataLoaderFactory.newDataLoader(keys -> {
                throw new UnsupportedOperationException();
            });
        }
    }

    private static final class OfTheEnvironment implements DataFetcher<Object> {
        @Override
        public Object get(DataFetchingEnvironment environment) {
            DataLoader<Object, Object> loader = environment.getDataLoader("Unit.samples");
            return Objects.requireNonNull(loader).load(1L);
        }
    }
}
