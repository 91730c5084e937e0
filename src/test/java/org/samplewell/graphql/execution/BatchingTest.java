package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.Try;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchingTest {

    private static final String SDL = """
            interface Node { id: Int }
            type Query { units: [Unit!]! nodes: [Node] }
            type Unit implements Node { id: Int organization: Node samples(status: String): [Sample!]! latest: Sample }
            type Organization implements Node { id: Int name: String }
            type Sample implements Node { id: Int unit: Unit results: [Result!] }
            type Result { id: Int value: Float! }
            """;

    private final List<String> batches = new ArrayList<>();
    private Both both;

    @BeforeEach
    void build() {
        var fetchers = new HashMap<String, DataFetcher<?>>();
        fetchers.put("Query.units", objects("Unit", 1, 6));
        fetchers.put("Unit.organization", batched("Unit.organization"));
        fetchers.put("Unit.samples", batched("Unit.samples"));
        fetchers.put("Unit.latest", batched("Unit.latest"));
        fetchers.put("Sample.unit", batched("Sample.unit"));
        fetchers.put("Sample.results", batched("Sample.results"));
        both = Both.of(SDL, fetchers, this::loaders);
    }

    @Test
    void equalKeysAreLoadedOnce() {
        assertThat(asked("{ units { organization { id } } }")).containsExactly("Unit.organization 1 2");
    }

    @Test
    void aliasesWithEqualArgumentsShareOneLoad() {
        var asked = asked("{ units { a: samples(status: \"X\") { id } b: samples(status: \"X\") { id } } }");

        assertThat(asked).containsExactly("Unit.samples 1 2 3 4 5 6");
    }

    @Test
    void relationsAtSameDepthAreLoadedInOneBatch() {
        var asked = asked("{ units { latest { results { id } } samples { results { value } } } }");

        assertThat(asked).hasSize(3).anyMatch(batch -> batch.startsWith("Sample.results"));
    }

    @Test
    void relationRepeatedAtDeeperLevelIsLoadedOnce() {
        var asked = asked("{ units { latest { results { id } } samples { unit { latest { results { id } } } } } }");

        assertThat(asked).filteredOn(batch -> batch.startsWith("Unit.latest")).hasSize(1);
        assertThat(asked)
                .filteredOn(batch -> batch.startsWith("Sample.results"))
                .hasSize(1);
    }

    @Test
    void fetcherSeesWhichFieldsAreSelected() {
        var told = new ArrayList<String>();
        Batched<Object> telling = (arguments, selected) -> {
            told.add(selected.test("id") + " " + selected.test("name"));
            return parent -> new Asked.Value(null);
        };
        var telltale = Both.of(SDL, Map.of("Query.nodes", telling));

        telltale.alike("{ nodes { a: id ... on Organization { __typename } } }");
        telltale.alike("{ nodes { ...More } } fragment More on Node { ... on Organization { name } }");

        assertThat(told).containsExactly("true false", "true false", "false true", "false true");
    }

    /** graphql-java's own selection set reports id as selected here, although no object has both types. */
    @Test
    void contradictoryFragmentsSelectNothing() {
        var told = new ArrayList<Boolean>();
        Batched<Object> telling = (arguments, selected) -> {
            told.add(selected.test("id"));
            return parent -> new Asked.Value(null);
        };
        var document =
                "{ nodes { ... on Unit { ... on Node { ... on Organization { ...More } } } } } fragment More on Node { id }";

        Both.of(SDL, Map.of("Query.nodes", telling)).alike(document);

        assertThat(told).containsExactly(true, false);
    }

    @Test
    void failedKeyAffectsOnlyItsParents() {
        var answer = both.alike("{ units { id organization { id ... on Organization { name } } latest { id } } }");

        assertThat(answer.data()).contains("{\"id\":3,\"organization\":null,\"latest\":{\"id\":30}}");
        assertThat(answer.errors()).hasSize(1).allMatch(error -> error.contains("[\"units\",5,\"latest\"]"));
    }

    @Test
    void nestedNullPropagatesToNearestNullableField() {
        var answer = both.alike("{ units { id samples { results { id value } } } }");

        assertThat(answer.data()).contains("\"results\":null").doesNotContain("\"value\":null");
        assertThat(answer.errors()).isNotEmpty();
    }

    @Test
    void missingLoaderIsNamedInTheError() {
        var without = Both.of(SDL, Map.of("Query.units", objects("Unit", 1, 1), "Unit.latest", batched("Unit.latest")));

        assertThat(without.alike("{ units { latest { id } } }").errors())
                .singleElement()
                .asString()
                .contains("Unit.latest");
    }

    /** Executes the document and returns the batches that our strategy needed, each with its keys. */
    private List<String> asked(String document) {
        both.alike(document);
        batches.clear();
        both.ours(new Both.Asking(document, Map.of()));
        return batches;
    }

    private static DataFetcher<?> objects(String type, int from, int to) {
        return environment -> IntStream.rangeClosed(from, to)
                .mapToObj(id -> Map.of("is", type, "id", id))
                .toList();
    }

    private static Batched<Map<String, Object>> batched(String loader) {
        return (arguments, selected) -> parent -> {
            int id = Objects.requireNonNull((Integer) parent.get("id"));
            return loader.equals("Unit.organization") && id == 3
                    ? new Asked.Value(null)
                    : new Asked.Key(loader, loader.equals("Unit.organization") ? 1 + id % 2 : id);
        };
    }

    private DataLoaderRegistry loaders() {
        var registry = new DataLoaderRegistry();
        for (var name : List.of("Unit.organization", "Unit.samples", "Unit.latest", "Sample.unit", "Sample.results")) {
            registry.register(
                    name,
                    DataLoaderFactory.<Integer, Object>newMappedDataLoaderWithTry(
                            keys -> CompletableFuture.completedFuture(answers(name, keys))));
        }
        return registry;
    }

    private Map<Integer, Try<Object>> answers(String loader, Set<Integer> keys) {
        batches.add(
                loader + " " + new TreeSet<>(keys).stream().map(String::valueOf).collect(Collectors.joining(" ")));
        return keys.stream().collect(Collectors.toMap(key -> key, key -> Try.tryCall(() -> answer(loader, key))));
    }

    private static Object answer(String loader, int key) {
        if (loader.equals("Unit.latest") && key == 6) {
            throw new IllegalStateException("no latest of " + key);
        }
        return switch (loader) {
            case "Unit.organization" -> Map.of("is", "Organization", "id", key, "name", "Org " + key);
            case "Unit.samples" ->
                List.of(Map.of("is", "Sample", "id", key * 10), Map.of("is", "Sample", "id", key * 10 + 1));
            case "Sample.results" ->
                key % 3 == 0 ? List.of(Map.of("id", key)) : List.of(Map.of("id", key, "value", key / 2.0));
            case "Sample.unit" -> Map.of("is", "Unit", "id", key / 10);
            default -> Map.of("is", "Sample", "id", key * 10);
        };
    }
}
