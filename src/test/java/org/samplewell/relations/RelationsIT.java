package org.samplewell.relations;

import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.samplewell.testing.Samplewell;

/**
 * Compares every kind of relation, with random arguments on random data, with a search through plain lists. Checks that
 * each distinct argument set costs one statement, for any number of units and aliases. {@code -Drelations.seed} and
 * {@code -Drelations.operations} set the random seed and the number of operations.
 */
class RelationsIT {

    private static final long SEED = Long.getLong("relations.seed", 20261124L);
    private static final int OPERATIONS = Integer.getInteger("relations.operations", 200);
    private static final int OPERATIONS_OF_A_LABORATORY = 40;
    private static final int OPERATIONS_IN_PEACE = 10;

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void relationsMatchPlainListsAndCostOneStatementPerDistinctArgumentSet(TestReporter reporter) throws SQLException {
        var random = new Random(SEED);
        var asked = 0;
        var statements = 0;
        while (asked < OPERATIONS) {
            var laboratory = Laboratory.random(1 + random.nextInt(6), random, samplewell.database());
            var cursors = Cursors.of(laboratory, samplewell);
            for (int i = 1; i <= OPERATIONS_OF_A_LABORATORY && asked < OPERATIONS; i++) {
                statements += ask(laboratory, cursors, random, asked++);
                if (i % OPERATIONS_IN_PEACE == 0) {
                    laboratory.disturb(random, samplewell.database());
                }
            }
        }
        reporter.publishEntry(
                "relations", "seed %d, %,d operations, %,d statements".formatted(SEED, asked, statements));
    }

    @Test
    void pagesHoldEveryRowOnceDuringConcurrentChanges(TestReporter reporter) throws SQLException {
        var random = new Random(SEED);
        var pages = 0;
        for (int i = 0; i < OPERATIONS / 50; i++) {
            var laboratory = Laboratory.random(1, random, samplewell.database());
            pages += new Walk(samplewell, laboratory, random).forwardAndBackward();
        }
        reporter.publishEntry("walks", "seed %d, %,d pages".formatted(SEED, pages));
    }

    private int ask(Laboratory laboratory, Cursors cursors, Random random, int number) {
        var selection = new UnitWishes(random, laboratory, cursors).some();
        var question = Question.random(random, laboratory, selection);
        var answer = samplewell.ask(question.query(), question.variables());
        var at = "seed %d, operation %d: %s %s%n%s"
                .formatted(SEED, number, question.query(), question.variables(), answer.json());
        new Verdict(laboratory, selection, question, answer, at).hold();
        return answer.statements();
    }
}
