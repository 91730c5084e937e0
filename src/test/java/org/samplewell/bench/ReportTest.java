package org.samplewell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void numbersHaveThreeSignificantDigits() {
        assertThat(List.of(0.5, 12.34, 123.4, 12345.6, Double.NaN).stream().map(Report::number))
                .containsExactly("0.50", "12.3", "123", "12,346", "–");
    }

    @Test
    void goalsReportWhetherTheyAreMet() {
        assertThat(List.of(
                                Goal.atMost(1.5, "at most %s", 1.5),
                                Goal.atMost(2, "at most %s", 2.1),
                                Goal.atLeast(95, "at least %s %%", Double.NaN))
                        .stream()
                        .map(goal -> goal.wish() + ": " + goal.verdict()))
                .containsExactly("at most 1.5: met", "at most 2: **missed**", "at least 95 %: not measured");
    }

    @Test
    void runWithoutMeasurementsHasAReport() {
        var results = new Results(
                new Machine(2, "Linux", "17", "17", "2026-11-24", "abc"),
                new BenchSettings(5, 3, 10, false, false, List.of(Question.values()), 1_000, 100),
                List.of(new AnswerSize(Question.Q1, "ours", 6, 3, 1234, null)),
                new Slots(List.of()),
                List.of(),
                new Slots(List.of()));
        assertThat(Report.of(results, Goals.of(results)))
                .contains(
                        "2 cores, Linux, JDK 17, PostgreSQL 17, 2026-11-24, commit abc. 1,000 units with 100 samples each")
                .contains("| Q1: p50 for one client at most 1.5 × that of limit-rows | – | not measured |")
                .contains("| Q1 | ours | 6 | 3 | 1,234 | – |")
                .doesNotContain("null", "NaN", "## Growth");
    }
}
