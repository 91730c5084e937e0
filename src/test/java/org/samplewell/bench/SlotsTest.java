package org.samplewell.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final Slots SLOTS = new Slots(List.of(
            slot(1, "slow", 20), slot(1, "quick", 10),
            slot(2, "slow", 90), slot(2, "quick", 30),
            slot(3, "slow", 80), slot(3, "quick", 40)));

    @Test
    void medianIsTheMiddleRound() {
        assertThat(SLOTS.median(Question.Q1, 1, "slow", Figure.P50)).isEqualTo(80);
    }

    @Test
    void medianOfEvenNumberOfRoundsIsTheMeanOfTheMiddleTwo() {
        var two = new Slots(SLOTS.all().subList(0, 4));
        assertThat(two.median(Question.Q1, 1, "slow", Figure.P50)).isEqualTo(55);
    }

    @Test
    void ratiosAreComputedWithinRounds() {
        assertThat(SLOTS.ratio(Question.Q1, 1, "slow", "quick", Figure.P50)).isEqualTo(2);
    }

    @Test
    void roundWithoutTheOtherSubjectIsIgnored() {
        var fewer = new Slots(SLOTS.all().subList(0, 5));
        assertThat(fewer.ratio(Question.Q1, 1, "slow", "quick", Figure.P50)).isEqualTo(2.5);
    }

    @Test
    void missingMeasurementIsNaN() {
        assertThat(SLOTS.median(Question.Q2, 1, "slow", Figure.P50)).isNaN();
        assertThat(SLOTS.median(Question.Q1, 1, "slow", Figure.DATABASE_CPU)).isNaN();
        assertThat(SLOTS.ratio(Question.Q1, 1, "slow", "nobody", Figure.P50)).isNaN();
    }

    @Test
    void costsCountAllRequestsAndRatesOnlyAnsweredOnes() {
        var slot = slot(1, "slow", 20);
        assertThat(Figure.SERVER_CPU.of(slot)).isEqualTo(5, within(1e-9));
        assertThat(Figure.ALLOCATED.of(slot)).isEqualTo(2, within(1e-9));
        assertThat(Figure.THROUGHPUT.of(slot)).isEqualTo(50, within(1e-9));
    }

    @Test
    void slowSubjectsGetLongerButFewerTurns() {
        var pace = new Pace(5, 3);
        assertThat(IntStream.of(1, 16).map(connections -> pace.turn(0.001, connections)))
                .containsExactly(3, 3);
        assertThat(pace.turn(2, 1)).isEqualTo(10);
        assertThat(pace.turn(60, 16)).isEqualTo(60);
        assertThat(pace.turns(0.001)).isEqualTo(5);
        assertThat(pace.turns(2)).isEqualTo(2);
    }

    /** One second of load: 50 answers, and 100 requests of 5 ms CPU time and 2 KiB each. */
    private static Slot slot(int round, String subject, int milliseconds) {
        var load = new Load(50, 1_000_000, 0, milliseconds * 1000L, 0, 0, 0);
        return new Slot(round, Question.Q1, 1, subject, load, new Spent(500_000_000L, null, 204_800, 100));
    }
}
