package org.samplewell.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Both strategies give the same answers to random operations. {@code -Dsamplewell.operations} sets the number of
 * operations, {@code -Dsamplewell.seed} the random seed. The default seed is fixed, so that builds are reproducible. A
 * failure prints the smallest failing operation that was found.
 */
class DifferentialTest {

    private static final int OPERATIONS = Integer.getInteger("samplewell.operations", 3_000);
    private static final long SEED = Long.getLong("samplewell.seed", 20261123);

    @Test
    void randomOperationsGetSameAnswerAsGraphqlJava(TestReporter reporter) {
        var schema = Wonderland.schema();
        var both = new Both(schema, () -> Wonders.loaders(schema));
        var count = new Count();
        for (int i = 0; i < OPERATIONS; i++) {
            var documents = new Documents(schema, Wonderland.LITERALS, new Random(SEED + i));
            var asking = documents.write();
            compare(both, SEED + i, asking, count);
            compare(both, SEED + i, documents.again(asking), count);
        }
        reporter.publishEntry("operations", "%d from seed %d, each twice: %s".formatted(OPERATIONS, SEED, count));
        assertThat(both.fallbacks()).isZero();
        assertThat(count.invalid).isLessThan(OPERATIONS / 2);
    }

    private static void compare(Both both, long seed, Both.Asking asking, Count count) {
        var expected = both.stock(asking);
        var actual = both.ours(asking);
        if (!Both.agree(expected, actual)) {
            fail(both, seed, asking);
        }
        count.add(expected, actual);
    }

    private static void fail(Both both, long seed, Both.Asking asking) {
        var smallest = Shrinker.shrunk(asking, each -> !both.stock(each).isInvalid() && !both.agree(each));
        assertThat(both.ours(smallest))
                .as("seed %d, in short: %s", seed, smallest)
                .isEqualTo(both.stock(smallest));
    }

    /** Counts what was compared. */
    private static final class Count {

        private int invalid;
        private long characters;
        private long errors;
        private long batches;
        private long stockBatches;

        void add(Both.Outcome expected, Both.Outcome actual) {
            invalid += actual.isInvalid() ? 1 : 0;
            characters += actual.data().length();
            errors += actual.errors().size();
            batches += actual.batches();
            stockBatches += expected.batches();
        }

        @Override
        public String toString() {
            return "%d invalid, %d characters of data, %d errors, %d batches of data loaders where graphql-java has %d"
                    .formatted(invalid, characters, errors, batches, stockBatches);
        }
    }
}
