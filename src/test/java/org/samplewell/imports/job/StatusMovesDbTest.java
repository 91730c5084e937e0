package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samplewell.domain.ResultStatus;
import org.samplewell.domain.SampleStatus;

/** Checks the import's SQL scripts against the life cycle, for all pairs of statuses. */
class StatusMovesDbTest {

    private static final List<ResultStatus> GIVEN =
            List.of(ResultStatus.TO_BE_VERIFIED, ResultStatus.VERIFIED, ResultStatus.PUBLISHED, ResultStatus.REJECTED);

    private final Laboratory laboratory = Laboratory.empty();
    private final List<Case> cases = cases();

    /**
     * A stored sample with one result, and the imported row for it.
     *
     * @param isChanged whether the row has another value than the stored result
     */
    private record Case(int id, SampleStatus sample, ResultStatus result, ResultStatus given, boolean isChanged) {

        String code() {
            return "C%03d".formatted(id);
        }
    }

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var sample : SampleStatus.values()) {
            for (var result : ResultStatus.values()) {
                for (var given : GIVEN) {
                    cases.add(new Case(cases.size(), sample, result, given, false));
                    cases.add(new Case(cases.size(), sample, result, given, true));
                }
            }
        }
        return cases;
    }

    @BeforeEach
    void importEveryCase() {
        var first = Csv.results();
        cases.forEach(each -> first.row("sample=" + each.code(), "result=" + each.code(), "status=TO_BE_VERIFIED"));
        laboratory.imports("samplewell", Csv.units().row("unit=U1").asUnits(), first.asResults());
        laboratory.execute(cases.stream()
                .map(each ->
                        "UPDATE sample SET status = '%s' WHERE code = '%s'; UPDATE result SET status = '%s' WHERE code = '%2$s';"
                                .formatted(each.sample(), each.code(), each.result()))
                .collect(Collectors.joining("\n")));

        var second = Csv.results();
        cases.forEach(each -> second.row(
                "sample=" + each.code(),
                "result=" + each.code(),
                "status=" + each.given(),
                "value=" + (each.isChanged() ? "99" : "1")));
        var job = laboratory.imports("samplewell", second.asResults());
        assertThat(job.state()).as(job.message()).isEqualTo("COMPLETED");
    }

    @Test
    void storedResultsChangeStatusOnlyAlongTheirLifeCycle() {
        var moved = 0;
        for (var each : cases) {
            var after = ResultStatus.valueOf(status("result", each));
            assertThat(after == each.result() || each.result().mayReach(after))
                    .as("%s became %s", each, after)
                    .isTrue();
            moved += after == each.result() ? 0 : 1;
        }
        assertThat(moved).isPositive();
    }

    @Test
    void samplesChangeStatusOnlyAlongTheirLifeCycle() {
        var moved = 0;
        for (var each : cases) {
            var after = SampleStatus.valueOf(status("sample", each));
            assertThat(after == each.sample() || each.sample().mayReach(after))
                    .as("%s became %s", each, after)
                    .isTrue();
            moved += after == each.sample() ? 0 : 1;
        }
        assertThat(moved).isPositive();
    }

    /** The status of the row that was stored before the second import. */
    private String status(String table, Case of) {
        return String.valueOf(laboratory.value(
                "SELECT status FROM %s WHERE code = '%s' ORDER BY id LIMIT 1".formatted(table, of.code())));
    }

    @Test
    void unchangedResultFollowsTheSourceOnlyForwards() {
        cases.stream()
                .filter(each -> !each.isChanged())
                .forEach(each -> assertThat(ResultStatus.valueOf(status("result", each)))
                        .as("%s", each)
                        .isEqualTo(expectedOfUnchanged(each)));
    }

    /** An open result is published or rejected by its source. A published one that its source rejects is retracted. */
    private static ResultStatus expectedOfUnchanged(Case of) {
        var isOpen = of.result() == ResultStatus.TO_BE_VERIFIED || of.result() == ResultStatus.VERIFIED;
        if (isOpen && (of.given() == ResultStatus.PUBLISHED || of.given() == ResultStatus.REJECTED)) {
            return of.given();
        }
        return of.result() == ResultStatus.PUBLISHED && of.given() == ResultStatus.REJECTED
                ? ResultStatus.RETRACTED
                : of.result();
    }
}
