package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** Deliberately broken documents neither crash nor hang the engine. They get the same answer as from graphql-java. */
@Timeout(300)
class HostileDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("samplewell.hostile", 1_000);
    private static final long SEED = Long.getLong("samplewell.seed", 20261123);
    private static final String[] PIECES =
            "{ } ... on Well id __typename $v @skip(if:true) @include ( ) : null \" 1e999 -0 \0 😀 fragment label # & | query [["
                    .split(" ");

    private final GraphQLSchema schema = Wonderland.schema();
    private final Both both = new Both(schema, () -> Wonders.loaders(schema));

    @Test
    void brokenDocumentsGetSameAnswerAsGraphqlJava(TestReporter reporter) {
        for (int i = 0; i < DOCUMENTS; i++) {
            var random = new Random(SEED + i);
            var asking = new Documents(schema, Wonderland.LITERALS, random).write();
            both.alike(broken(asking.document(), random), asking.variables());
        }
        reporter.publishEntry("broken documents", "%d from seed %d".formatted(DOCUMENTS, SEED));
    }

    @Test
    void deepDocumentGetsSameAnswerAsGraphqlJava() {
        both.alike("{ note " + "{ inner ".repeat(60) + "{ id }" + " }".repeat(60) + " }");
    }

    @Test
    void hundredsOfAliasesGetSameAnswerAsGraphqlJava() {
        var aliases = IntStream.range(0, 400)
                .mapToObj(i -> "a" + i + ": thing(id: " + i + ") { label parent { id } }")
                .collect(Collectors.joining(" "));

        assertThat(both.alike("{ " + aliases + " }").data()).contains("\"a399\":");
    }

    @Test
    void cyclicFragmentsAreRejectedByBoth() {
        both.alike("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
    }

    @Test
    void variablesOfWrongTypeAreRejectedByBoth() {
        var document = "query ($no: Boolean!, $id: Int! = 3) { thing(id: $id) @skip(if: $no) { id } }";

        both.alike(document, Map.of());
        both.alike(document, Map.of("no", "perhaps"));
        both.alike(document, Map.of("no", false, "id", 1e10));
        both.alike(document, Map.of("no", false, "id", List.of(1)));
    }

    private static String broken(String document, Random random) {
        var broken = new StringBuilder(document);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var at = random.nextInt(broken.length());
            switch (random.nextInt(3)) {
                case 0 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(8)));
                case 1 -> broken.insert(at, " " + PIECES[random.nextInt(PIECES.length)] + " ");
                default -> broken.insert(at, broken.substring(at, Math.min(broken.length(), at + random.nextInt(40))));
            }
            broken.append(' ');
        }
        return broken.toString();
    }
}
