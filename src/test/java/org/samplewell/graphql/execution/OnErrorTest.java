package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * The error behaviours that a client may request. The reference for NULL is graphql-java's own strategy with its
 * experimental directive. The reference for HALT is the answer to the same operation without {@code onError}.
 */
class OnErrorTest {

    private static final int OPERATIONS = Integer.getInteger("samplewell.onerror", 500);
    private static final long SEED = Long.getLong("samplewell.seed", 20261125);

    private static final String SDL = """
            type Query { safe: String  pet: Pet! }
            type Pet { name: String!  friends: [Pet!]!  fails: String! }
            """;

    private static final DataFetcher<?> FAILS = environment -> {
        throw new IllegalStateException("failed");
    };

    private final Both pets = Both.of(
            SDL,
            Map.of(
                    "Query.safe", environment -> "safe",
                    "Query.pet", environment -> Map.of("name", "Rex"),
                    "Pet.friends", environment -> java.util.Arrays.asList(Map.of("name", "Tom"), null),
                    "Pet.fails", FAILS));

    @Test
    void nullReplacesFieldWithError() {
        var answer = ours("{ safe pet { name fails friends { name } } }", OnError.NULL);

        assertThat(answer.data())
                .isEqualTo("{\"safe\":\"safe\",\"pet\":{\"name\":\"Rex\",\"fails\":null,"
                        + "\"friends\":[{\"name\":\"Tom\"},null]}}");
        assertThat(answer.paths()).containsExactlyInAnyOrder("/pet/fails", "/pet/friends[1]");
    }

    @Test
    void firstErrorEndsTheOperation() {
        var answer = ours("{ safe pet { name fails friends { name } } }", OnError.HALT);

        assertThat(answer.data()).isEqualTo("null");
        assertThat(answer.errors()).hasSize(1);
    }

    @Test
    void allModesGiveSameAnswerWithoutErrors() {
        var expected = ours("{ safe }", OnError.PROPAGATE);

        assertThat(ours("{ safe }", OnError.HALT)).isEqualTo(expected);
        assertThat(ours("{ safe }", OnError.NULL)).isEqualTo(expected);
    }

    @Test
    void nullModeOfRandomOperationsMatchesGraphqlJava() {
        random((both, asking) -> {
            var nulls = new Both.Asking(withNulls(asking.document()), asking.variables(), asking.operation());
            var expected = both.stock(nulls);
            if (!expected.isInvalid()) {
                var actual = both.ours(asking, OnError.NULL);
                assertThat(withoutLocations(actual.data()))
                        .as("data of %s", asking)
                        .isEqualTo(withoutLocations(expected.data()));
                assertThat(actual.paths())
                        .as("errors of %s", asking)
                        .containsExactlyInAnyOrderElementsOf(expected.paths());
            }
        });
    }

    @Test
    void haltModeOfRandomOperationsReturnsOneErrorAndNoData() {
        random((both, asking) -> {
            var expected = both.ours(asking);
            var actual = both.ours(asking, OnError.HALT);
            if (expected.errors().isEmpty() || expected.isInvalid()) {
                assertThat(actual.data()).isEqualTo(expected.data());
                assertThat(actual.errors()).isEqualTo(expected.errors());
            } else {
                assertThat(actual.data()).as("data of %s", asking).isEqualTo("null");
                assertThat(actual.errors()).hasSize(1);
                assertThat(expected.errors()).containsAll(actual.errors());
            }
        });
    }

    /** One field of the schema returns its location in the document, but the reference document is reformatted. */
    private static String withoutLocations(String data) {
        return data.replaceAll("SourceLocation\\{[^}]*}", "SourceLocation");
    }

    private static void random(BiConsumer<Both, Both.Asking> check) {
        var schema = Wonderland.schema();
        var both = new Both(schema, () -> Wonders.loaders(schema));
        for (int i = 0; i < OPERATIONS; i++) {
            check.accept(both, new Documents(schema, Wonderland.LITERALS, new Random(SEED + i)).write());
        }
    }

    private Both.Outcome ours(String document, OnError onError) {
        return pets.ours(new Both.Asking(document, Map.of()), onError);
    }

    /** The same document with graphql-java's directive on every operation. */
    private static String withNulls(String document) {
        var parsed = Parser.parse(document);
        var definitions = parsed.getDefinitions().stream()
                .map(definition -> definition instanceof OperationDefinition operation
                        ? operation.transform(changed -> changed.directive(Directive.newDirective()
                                .name("experimental_disableErrorPropagation")
                                .build()))
                        : definition)
                .toList();
        return AstPrinter.printAst(
                Document.newDocument().definitions(definitions).build());
    }
}
