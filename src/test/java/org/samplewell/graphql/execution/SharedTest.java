package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects that several parents share. The data is six units of two organizations. */
class SharedTest {

    private static final String SDL = """
            type Query { units: [Unit]! }
            type Unit { id: Int organization: Organization strict: Organization! }
            type Organization { id: Int name: String! note: String units: [Int] }
            """;

    private final List<String> fetched = new ArrayList<>();
    private final Map<Integer, @Nullable Object> names =
            new HashMap<>(Map.of(1, "One \"1\"", 2, "Zwei \u00e9\ud83d\ude00"));
    private final Both both = Both.of(SDL, fetchers(), SharedTest::loaders);

    @Test
    void sharedObjectIsFetchedOnce() {
        var document = "{ units { organization { id name note } } }";
        both.alike(document);
        fetched.clear();

        both.ours(new Both.Asking(document, Map.of()));

        assertThat(fetched).containsExactlyInAnyOrder("name of 1", "name of 2");
    }

    @Test
    void nullErrorOfSharedObjectIsReportedAtEachPlace() {
        names.put(2, null);

        var answer = both.alike("{ units { id organization { __typename id name } } }");

        assertThat(answer.errors()).hasSize(3);
        assertThat(answer.data()).contains("{\"id\":1,\"organization\":null}");
    }

    @Test
    void nullOfSharedObjectPropagatesFromEachPlace() {
        names.put(1, null);

        var answer = both.alike("{ units { strict { name id } } }");

        assertThat(answer.data()).contains("{\"strict\"").contains("},null,{");
    }

    @Test
    void exceptionOfSharedObjectIsReportedAtEachPlace() {
        names.put(1, new IllegalStateException("no name"));

        assertThat(both.alike("{ units { organization { id name } } }").errors())
                .hasSize(3);
    }

    @Test
    void listsOfSharedObjectAreComplete() {
        both.alike("{ units { organization { id units name } } }");
    }

    private Map<String, DataFetcher<?>> fetchers() {
        Function<String, Batched<Map<String, Object>>> byId = loader -> (arguments, selected) ->
                parent -> new Asked.Key(loader, 1 + Objects.requireNonNull((Integer) parent.get("id")) % 2);
        Plain<Map<String, Object>> id = organization -> organization.get("id");
        Plain<Map<String, Object>> name = this::name;
        Plain<Map<String, Object>> note = organization -> null;
        Plain<Map<String, Object>> units = organization -> List.of(1, 2);
        return Map.of(
                "Query.units",
                        environment -> IntStream.rangeClosed(1, 6)
                                .mapToObj(each -> Map.of("id", each))
                                .toList(),
                "Unit.organization", byId.apply("organizations"),
                "Unit.strict", byId.apply("organizations"),
                "Organization.id", id,
                "Organization.name", name,
                "Organization.note", note,
                "Organization.units", units);
    }

    private @Nullable Object name(Map<String, Object> organization) {
        fetched.add("name of " + organization.get("id"));
        var name = names.get(organization.get("id"));
        if (name instanceof RuntimeException failure) {
            throw failure;
        }
        return name;
    }

    private static DataLoaderRegistry loaders() {
        var registry = new DataLoaderRegistry();
        registry.register(
                "organizations",
                DataLoaderFactory.<Integer, Object>newDataLoader(keys -> CompletableFuture.completedFuture(
                        keys.stream().<Object>map(key -> Map.of("id", key)).toList())));
        return registry;
    }
}
