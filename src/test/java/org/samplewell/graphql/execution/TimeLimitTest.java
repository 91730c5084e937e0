package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

/** What still runs after the time limit. In these tests a load or a write ends the time. */
class TimeLimitTest {

    private static final String SDL = """
            type Query { first: Word }
            type Mutation { write(word: String): Word }
            type Word { text: String  next: Word  again: Word }
            """;

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final List<String> done = new ArrayList<>();

    @Test
    void nothingIsLoadedAfterTheTimeLimit() {
        var result = run("{ first { text next { text } } }");

        assertThat(done).containsExactly("load first");
        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Map.of("first", word("first", "next")));
        assertThat(messages(result))
                .containsExactly("Word.next was not answered within 1 s: it waited for the data loader words.");
    }

    @Test
    void noDataFetcherIsCalledAfterTheTimeLimit() {
        var result = run("{ first { text again { text } } }");

        assertThat(result.<Map<String, Object>>getData()).isEqualTo(Map.of("first", word("first", "again")));
        assertThat(messages(result)).containsExactly("Word.again was not answered within 1 s: it was not started.");
    }

    @Test
    void nothingIsWrittenAfterTheTimeLimit() {
        var result = run("mutation { a: write(word: \"a\") { text } b: write(word: \"b\") { text } }");

        assertThat(done).containsExactly("write a");
        assertThat(result.<Map<String, Object>>getData())
                .containsEntry("a", Map.of("text", "a"))
                .containsEntry("b", null);
        assertThat(messages(result)).containsExactly("Mutation.write was not answered within 1 s: it was not started.");
    }

    private static List<String> messages(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> error.getMessage().replaceFirst("^Exception while fetching data \\(.*?\\) : ", ""))
                .toList();
    }

    private static Map<String, Object> word(String text, String missing) {
        var word = new HashMap<String, Object>(Collections.singletonMap(missing, null));
        word.put("text", text);
        return word;
    }

    private ExecutionResult run(String document) {
        var handler = new SimpleDataFetcherExceptionHandler();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring()))
                .queryExecutionStrategy(BreadthFirstStrategy.forQueries(handler))
                .mutationExecutionStrategy(BreadthFirstStrategy.forMutations(handler, () -> {}))
                .build()
                .execute(ExecutionInput.newExecutionInput(document)
                        .graphQLContext(Map.of(TimeLimit.class, new TimeLimit(Duration.ofSeconds(1), isOver::get)))
                        .dataLoaderRegistry(new DataLoaderRegistry()
                                .register("words", DataLoaderFactory.<String, String>newDataLoader(this::load)))
                        .build());
    }

    private RuntimeWiring wiring() {
        Plain<String> text = word -> word;
        DataFetcher<?> again = environment -> "again";
        return RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("first", loaded("first")))
                .type(
                        "Mutation",
                        type -> type.dataFetcher(
                                "write", environment -> write(String.valueOf(environment.<String>getArgument("word")))))
                .type(
                        "Word",
                        type -> type.dataFetcher("text", text)
                                .dataFetcher("next", loaded("next"))
                                .dataFetcher("again", again))
                .build();
    }

    private static Batched<Object> loaded(String key) {
        return (arguments, selected) -> parent -> new Asked.Key("words", key);
    }

    private CompletableFuture<List<String>> load(List<String> keys) {
        return CompletableFuture.completedFuture(ended("load " + String.join(" ", keys), keys));
    }

    private String write(String word) {
        return ended("write " + word, word);
    }

    private <T> T ended(String what, T answer) {
        done.add(what);
        isOver.set(true);
        return answer;
    }
}
