package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.graphql.execution.Fetchers.failing;
import static org.samplewell.graphql.execution.Fetchers.fixed;

import graphql.schema.DataFetcher;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The order of errors. The specification only requires that the root fields of a mutation run one after the other. If
 * all values are available at once, graphql-java reports errors depth first, in the order of the response. Our strategy
 * reports them breadth first: by level, then by type, then by field, then by parent.
 */
class ErrorOrderTest {

    private static final String SDL = """
            type Query { a: A as: [A] fails: Int last: Int pets: [Pet] lists: [[Int!]!] loaded: Int }
            type Mutation { fails: Int a: A last: Int }
            type A { is: String fails: Int last: Int must: Int! a: A }
            union Pet = Dog | Cat
            type Dog { fails: Int }
            type Cat { fails: Int }
            """;

    private final Both both = Both.of(SDL, fetchers(), ErrorOrderTest::failingLoaders);

    /** Applies to the fields of one object, and to the selections below the root fields of a mutation. */
    @Test
    void bothReportFieldErrorsInDocumentOrder() {
        assertThat(ours("{ last a { last fails } }")).containsExactly("/last", "/a/last", "/a/fails");
        assertThat(stock("{ last a { last fails } }")).containsExactly("/last", "/a/last", "/a/fails");
    }

    /** 6.2.2: this is the only order that the specification requires. */
    @Test
    void bothReportErrorsOfMutationRootFieldsInSequence() {
        var document = "mutation { a { a { fails } } fails last }";

        assertThat(ours(document)).containsExactly("/a/a/fails", "/fails", "/last");
        assertThat(stock(document)).containsExactly("/a/a/fails", "/fails", "/last");
    }

    @Test
    void upperLevelErrorsAreReportedFirst() {
        var document = "{ a { a { fails } last } fails }";

        assertThat(ours(document)).containsExactly("/fails", "/a/last", "/a/a/fails");
        assertThat(stock(document)).containsExactly("/a/a/fails", "/a/last", "/fails");
    }

    @Test
    void errorsOfOneFieldAreReportedForAllObjectsBeforeTheNextField() {
        var document = "{ as { fails last } }";

        assertThat(ours(document)).containsExactly("/as[0]/fails", "/as[1]/fails", "/as[0]/last", "/as[1]/last");
        assertThat(stock(document)).containsExactly("/as[0]/fails", "/as[0]/last", "/as[1]/fails", "/as[1]/last");
    }

    @Test
    void errorsOfOneTypeAreReportedBeforeThoseOfTheNext() {
        var document = "{ pets { ... on Cat { fails } ... on Dog { fails } } }";

        assertThat(ours(document)).containsExactly("/pets[0]/fails", "/pets[2]/fails", "/pets[1]/fails");
        assertThat(stock(document)).containsExactly("/pets[0]/fails", "/pets[1]/fails", "/pets[2]/fails");
    }

    @Test
    void nullsOfOuterListAreReportedBeforeThoseOfInnerLists() {
        assertThat(ours("{ lists }")).containsExactly("/lists[1]", "/lists[0][1]");
        assertThat(stock("{ lists }")).containsExactly("/lists[0][1]", "/lists[1]");
    }

    @Test
    void exceptionsOfOneFieldAreReportedBeforeItsNulls() {
        assertThat(ours("{ as { must } }")).containsExactly("/as[1]/must", "/as[0]/must");
        assertThat(stock("{ as { must } }")).containsExactly("/as[0]/must", "/as[1]/must");
    }

    /** Our strategy loads when all other work is done. graphql-java reports the error right after dispatch. */
    @Test
    void errorsOfLoadedFieldsAreReportedLast() {
        assertThat(ours("{ loaded a { a { fails } } fails }")).containsExactly("/fails", "/a/a/fails", "/loaded");
    }

    /** graphql-java's own example, ExecutionStrategyErrorsTest. The second order below is graphql-java's. */
    @Test
    void errorsOfGraphqlJavasExampleAreReportedByLevel() {
        var dicey = Both.of(
                """
                type Query { notAList: [String] notAFloat: Float notAProperObject: ImproperObject }
                type ImproperObject { name: String diceyListCall: [DiceyCall!]! }
                type DiceyCall { bang: String abort: String nonNull: String! }
                """,
                Map.of(
                        "Query.notAList", fixed("noAList"),
                        "Query.notAFloat", fixed("noAFloat"),
                        "Query.notAProperObject", fixed(Map.of("name", "make it drive errors")),
                        "ImproperObject.diceyListCall", fixed(Arrays.asList(Map.of(), null)),
                        "DiceyCall.bang", failing("dicey call"),
                        "DiceyCall.abort", failing("abort abort")));
        var document = "{ notAList notAFloat notAProperObject { name diceyListCall { bang abort nonNull } } }";

        assertThat(dicey.alike(document).data())
                .isEqualTo("{\"notAList\":null,\"notAFloat\":null,\"notAProperObject\":null}");
        var list = "/notAProperObject/diceyListCall";
        assertThat(dicey.ours(new Both.Asking(document, Map.of())).paths())
                .containsExactly(
                        "/notAList",
                        "/notAFloat",
                        list + "[1]",
                        list + "[0]/bang",
                        list + "[0]/abort",
                        list + "[0]/nonNull");
        assertThat(dicey.stock(new Both.Asking(document, Map.of())).paths())
                .containsExactly(
                        "/notAList",
                        "/notAFloat",
                        list + "[0]/bang",
                        list + "[0]/abort",
                        list + "[0]/nonNull",
                        list + "[1]");
    }

    private List<String> ours(String document) {
        return both.alike(document).paths();
    }

    private List<String> stock(String document) {
        return both.stock(new Both.Asking(document, Map.of())).paths();
    }

    private static DataLoaderRegistry failingLoaders() {
        return new DataLoaderRegistry()
                .register(
                        "failing",
                        DataLoaderFactory.newDataLoader(
                                keys -> CompletableFuture.failedFuture(new IllegalStateException("not loaded"))));
    }

    private static Map<String, DataFetcher<?>> fetchers() {
        Batched<Object> loaded = (arguments, selected) -> parent -> new Asked.Key("failing", 1);
        var a = fixed(Map.of("a", Map.of()));
        var fetchers = new HashMap<String, DataFetcher<?>>(Map.of(
                "Query.a",
                a,
                "Mutation.a",
                a,
                "Query.as",
                fixed(List.of(Map.of(), Map.of("is", "throwing"))),
                "Query.pets",
                fixed(List.of(Map.of("is", "Dog"), Map.of("is", "Cat"), Map.of("is", "Dog"))),
                "Query.lists",
                fixed(Arrays.asList(Arrays.asList(1, null), null)),
                "Query.loaded",
                loaded,
                "A.must",
                (Plain<Map<String, Object>>) ErrorOrderTest::nullOrThrown));
        for (var type : List.of("Query", "Mutation", "A", "Dog", "Cat")) {
            fetchers.put(type + ".fails", failing("fails"));
            fetchers.put(type + ".last", failing("last"));
        }
        return fetchers;
    }

    private static @Nullable Object nullOrThrown(Map<String, Object> a) {
        if (a.containsKey("is")) {
            throw new IllegalStateException("thrown");
        }
        return null;
    }
}
