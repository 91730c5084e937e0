package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.samplewell.imports.format.UploadPart;

/** Real data sets import completely. A second import changes nothing. */
class RealSetsDbTest {

    /** Nine stations of the Potomac set: public domain, from the Water Quality Portal. */
    private static final Path CUT = Path.of("src", "test", "resources", "wqx-potomac-cut");

    private final Laboratory laboratory = Laboratory.empty();

    @Test
    void cutOfPotomacImportsCompletelyAndIsUnchangedTheSecondTime() {
        var first = imported(CUT.resolve("station.csv"), CUT.resolve("result.csv"));

        assertThat(first.counts()).as(first.message()).containsExactly(9L + 400, 0L, 0L);
        assertThat(laboratory.count("unit")).isEqualTo(9);
        assertThat(laboratory.count("sample")).isEqualTo(55);
        assertThat(laboratory.count("result")).isEqualTo(400);
        assertThat(laboratory.value("SELECT count(*) FROM result WHERE detection_condition = 'NOT_DETECTED'"))
                .isEqualTo(97L);

        assertUnchanged(imported(CUT.resolve("station.csv"), CUT.resolve("result.csv")), first.read());
    }

    @Test
    void greatLakesImportCompletelyAndAreUnchangedTheSecondTime(TestReporter reporter) {
        var first = imported("wqx-greatlakes-2019");
        reporter.publishEntry("great lakes", first.message());

        assertThat(first.state()).as(first.message()).isEqualTo("COMPLETED");
        assertThat(first.counts()).containsExactly(1_707L + 172_004, 0L, 0L);
        assertThat(laboratory.count("unit")).isEqualTo(1_707);
        assertThat(laboratory.count("sample")).isEqualTo(12_050);
        assertThat(laboratory.count("result")).isEqualTo(172_004);

        assertUnchanged(imported("wqx-greatlakes-2019"), first.read());
    }

    @Test
    void potomacImportsCompletelyAndIsUnchangedTheSecondTime(TestReporter reporter) {
        var first = imported("wqx-potomac-2020-2025");
        reporter.publishEntry("potomac", first.message());

        assertThat(first.counts()).as(first.message()).containsExactly(179L + 58_505, 0L, 0L);
        assertThat(laboratory.count("unit")).isEqualTo(179);
        assertThat(laboratory.count("sample")).isEqualTo(5_982);
        assertThat(laboratory.count("result")).isEqualTo(58_505);

        assertUnchanged(imported("wqx-potomac-2020-2025"), first.read());
    }

    private void assertUnchanged(Laboratory.Job second, long rows) {
        assertThat(second.counts()).as(second.message()).containsExactly(0L, rows, 0L);
        assertThat(second.message()).isEqualTo("Nothing new: every row was already known.");
        assertThat(laboratory.count("audit_event")).isEqualTo(1);
    }

    private Laboratory.Job imported(String set) {
        return imported(RealSets.file(set, "station.csv"), RealSets.file(set, "result.csv.gz"));
    }

    private Laboratory.Job imported(Path stations, Path results) {
        return laboratory.imports(
                "wqx", Laboratory.copy(UploadPart.UNITS, stations), Laboratory.copy(UploadPart.RESULTS, results));
    }
}
