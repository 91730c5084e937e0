package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samplewell.imports.format.UploadPart;

/** Both real data sets import completely. A second import changes nothing. */
class RealSetsTest {

    private final Laboratory laboratory = Laboratory.empty();

    @Test
    void greatLakesImportCompletelyAndAreUnchangedTheSecondTime() {
        var first = imported("wqx-greatlakes-2019");

        assertThat(first.state()).as(first.message()).isEqualTo("COMPLETED");
        assertThat(first.counts()).containsExactly(1_707L + 172_004, 0L, 0L);
        assertThat(laboratory.count("unit")).isEqualTo(1_707);
        assertThat(laboratory.count("sample")).isEqualTo(12_050);
        assertThat(laboratory.count("result")).isEqualTo(172_004);

        assertUnchanged("wqx-greatlakes-2019", first.read());
    }

    @Test
    void potomacImportsCompletelyAndIsUnchangedTheSecondTime() {
        var first = imported("wqx-potomac-2020-2025");

        assertThat(first.counts()).as(first.message()).containsExactly(179L + 58_505, 0L, 0L);
        assertThat(laboratory.count("unit")).isEqualTo(179);
        assertThat(laboratory.count("sample")).isEqualTo(5_982);
        assertThat(laboratory.count("result")).isEqualTo(58_505);

        assertUnchanged("wqx-potomac-2020-2025", first.read());
    }

    private void assertUnchanged(String set, long rows) {
        var second = imported(set);

        assertThat(second.counts()).as(second.message()).containsExactly(0L, rows, 0L);
        assertThat(second.message()).isEqualTo("Nothing new: every row was already known.");
        assertThat(laboratory.count("audit_event")).isEqualTo(1);
    }

    private Laboratory.Job imported(String set) {
        Instant start = Instant.now();
        var job = laboratory.imports(
                "wqx",
                Laboratory.copy(UploadPart.UNITS, RealSets.file(set, "station.csv")),
                Laboratory.copy(UploadPart.RESULTS, RealSets.file(set, "result.csv.gz")));
        System.out.printf(
                "%s: %d ms. %s%n", set, Duration.between(start, Instant.now()).toMillis(), job.message());
        return job;
    }
}
