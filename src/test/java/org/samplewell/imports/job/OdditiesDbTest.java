package org.samplewell.imports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samplewell.imports.format.UploadPart;

/** Each irregularity of the real data sets, one by one. The last part of a result's key in the files names it. */
@SuppressWarnings("NullAway.Init") // set before all
class OdditiesDbTest {

    private static final Path FILES = Path.of("src/test/resources/imports");

    private static Laboratory laboratory;
    private static Laboratory.Job job;

    @BeforeAll
    static void importThem() {
        laboratory = Laboratory.empty();
        job = laboratory.imports(
                "wqx",
                Laboratory.copy(UploadPart.UNITS, FILES.resolve("oddities-station.csv")),
                Laboratory.copy(UploadPart.RESULTS, FILES.resolve("oddities-result.csv")));
    }

    @Test
    void noOddityRejectsARow() {
        assertThat(job.counts()).as(job.message()).containsExactly(59L, 0L, 0L);
        assertThat(laboratory.count("result")).isEqualTo(54);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    plain                | 1.5              | -    | DETECTED
                    negative             | -0.4             | -    | DETECTED
                    zero                 | 0                | -    | DETECTED
                    large                | 1280000          | -    | DETECTED
                    binary-tail          | 4.69999999999999 | -    | DETECTED
                    trailing-zeros       | 520.00000        | -    | DETECTED
                    leading-point        | 0.50             | -    | DETECTED
                    graded               | -                | 1-Beautiful, could not be nicer | DETECTED
                    none-is-a-word       | -                | None | DETECTED
                    nd-is-a-word         | -                | ND   | DETECTED
                    not-detected         | -                | -    | NOT_DETECTED
                    no-limit             | -                | -    | NOT_DETECTED
                    not-quantified       | -                | -    | DETECTED_NOT_QUANTIFIED
                    less-than            | -                | -    | NOT_DETECTED
                    less-than-alone      | -                | -    | BELOW_DETECTION_LIMIT
                    uom-no-value         | -                | -    | BELOW_DETECTION_LIMIT
                    number-and-condition | 0.35             | -    | DETECTED_NOT_QUANTIFIED
                    number-not-detected  | -                | -    | NOT_DETECTED
                    more-than            | -                | -    | ABOVE_RANGE
                    not-reported         | -                | -    | UNABLE_TO_MEASURE
                    contaminated         | 3.1              | -    | UNABLE_TO_MEASURE
                    """)
    void resultIsNumberTextOrDetectionCondition(String key, String value, String text, String condition) {
        assertThat(result(key, "value::text, text, detection_condition"))
                .containsEntry("value", value)
                .containsEntry("text", text)
                .containsEntry("detection_condition", condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    plain           | -    | -     | -
                    not-detected    | 0.02 | -     | -
                    not-quantified  | -    | 20    | ug/L
                    no-limit        | -    | -     | -
                    less-than       | -    | 0.032 | -
                    less-than-alone | 0.01 | -     | -
                    more-than       | -    | 6000  | -
                    limit-word      | -    | -     | -
                    limit-other-uom | -    | 5     | ug/L
                    """)
    void limitIsDetectionOrQuantitationLimit(String key, String detection, String quantitation, String uom) {
        assertThat(result(key, "detection_limit::text, quantitation_limit::text, limit_uom"))
                .containsEntry("detection_limit", detection)
                .containsEntry("quantitation_limit", quantitation)
                .containsEntry("limit_uom", uom);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    plain                | -
                    trailing-zeros       | -
                    less-than            | DetectionQuantitationLimitTypeName=Practical Quantitation Limit, ResultDetectionConditionText=Not Detected, ResultMeasureValue=<0.01
                    less-than-alone      | ResultMeasureValue=<0.01
                    more-than            | DetectionQuantitationLimitMeasure/MeasureUnitCode=cfu/100mL, DetectionQuantitationLimitMeasure/MeasureValue=20, DetectionQuantitationLimitTypeName=Practical Quantitation Limit, ResultDetectionConditionText=Present Above Quantification Limit, ResultMeasureValue=>6000
                    number-not-detected  | ResultDetectionConditionText=Not Detected, ResultMeasureValue=0.5
                    leading-point        | ResultMeasureValue=.50
                    limit-word           | DetectionQuantitationLimitMeasure/MeasureUnitCode=ug/L, DetectionQuantitationLimitMeasure/MeasureValue=blank, DetectionQuantitationLimitTypeName=Reporting limit
                    analysed-1901        | AnalysisStartDate=1901-01-01
                    preliminary          | -
                    accepted             | ResultStatusIdentifier=Accepted
                    analyte-small        | -
                    analyte-capital      | CharacteristicName=11-Chloroeicosafluoro-3-oxaundecane-1-sulfonate
                    qualifiers           | USGSPCode=00665
                    """)
    void lossyValuesAreKeptAsWritten(String key, String source) {
        assertThat(cells("SELECT r.source FROM result r WHERE r.code = 'R-%s'".formatted(key)))
                .isEqualTo(Objects.requireNonNullElse(source, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    plain      | 2019-05-01 15:30:00+00 | SECOND | CDT | -
                    cst-in-may | 2019-05-01 16:30:00+00 | SECOND | CST | -
                    gmt        | 2019-05-01 10:30:00+00 | SECOND | GMT | -
                    est        | 2019-05-01 15:30:00+00 | SECOND | EST | -
                    minutes    | 2019-05-01 15:30:00+00 | MINUTE | CDT | -
                    midnight   | 2019-05-01 05:00:00+00 | SECOND | CDT | -
                    no-time    | 2019-05-01 00:00:00+00 | DAY    | -   | -
                    dst        | 2019-05-01 00:00:00+00 | DAY    | DST | ActivityStartTime/Time=10:30:00
                    no-zone    | 2019-05-01 00:00:00+00 | DAY    | -   | ActivityStartTime/Time=10:30:00
                    """)
    void timeIsConvertedByItsZone(String key, String at, String precision, String zone, String source) {
        laboratory.execute(
                "ALTER DATABASE %s SET timezone = 'UTC'".formatted(laboratory.value("SELECT current_database()")));
        assertThat(sample(key, "collected_at::text AS at, collected_precision, collected_zone"))
                .containsEntry("at", at)
                .containsEntry("collected_precision", precision)
                .containsEntry("collected_zone", zone);
        assertThat(cells("SELECT source - 'OrganizationIdentifier' FROM sample WHERE code = 'ACT-%s'".formatted(key)))
                .isEqualTo(Objects.requireNonNullElse(source, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "plain, ROUTINE, WATER",
        "field-blank, FIELD_BLANK, WATER",
        "field-measured, ROUTINE, WATER",
        "blind-duplicate, FIELD_REPLICATE, WATER",
        "type-unknown, ROUTINE, WATER",
        "habitat, ROUTINE, OTHER",
        "sediment-in-g, ROUTINE, SOIL"
    })
    void sampleHasQcKindAndMedium(String key, String qcKind, String media) {
        assertThat(sample(key, "qc_kind, media"))
                .containsEntry("qc_kind", qcKind)
                .containsEntry("media", media);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, PUBLISHED, PUBLISHED",
        "accepted, PUBLISHED, PUBLISHED",
        "preliminary, TO_BE_VERIFIED, TO_BE_VERIFIED",
        "rejected, REJECTED, TO_BE_VERIFIED"
    })
    void sampleIsPublishedWhenItsActiveResultsAre(String key, String result, String sample) {
        assertThat(result(key, "status")).containsEntry("status", result);
        assertThat(sample(key, "status")).containsEntry("status", sample);
    }

    @Test
    void equalLoggerReadingsAreTwoResultsOfOneSample() {
        assertThat(laboratory.value(
                        "SELECT count(*) FROM result r JOIN sample s ON s.id = r.sample_id WHERE s.code = 'LOG'"))
                .isEqualTo(2L);
        assertThat(cells("SELECT source - 'OrganizationIdentifier' FROM sample WHERE code = 'LOG'"))
                .isEqualTo(
                        "ActivityEndDate=2019-05-03, ActivityEndTime/Time=12:00:00, ActivityEndTime/TimeZoneCode=CDT");
    }

    @Test
    void nonNumericDepthIsOnlyKeptAsWritten() {
        assertThat(sample("depth", "depth::text, depth_uom"))
                .containsEntry("depth", "0.50")
                .containsEntry("depth_uom", "feet");
        assertThat(sample("depth-underscore", "depth::text, depth_uom"))
                .containsEntry("depth", null)
                .containsEntry("depth_uom", null);
        assertThat(cells("SELECT source - 'OrganizationIdentifier' FROM sample WHERE code = 'ACT-depth-underscore'"))
                .isEqualTo(
                        "ActivityDepthHeightMeasure/MeasureUnitCode=m, ActivityDepthHeightMeasure/MeasureValue=_, ActivityTopDepthHeightMeasure/MeasureValue=_");
    }

    @Test
    void spellingsThatDifferOnlyInCaseAreOneAnalyte() {
        assertThat(laboratory.value("SELECT count(*) FROM analyte WHERE lower(name) LIKE '11-chloro%'"))
                .isEqualTo(1L);
        assertThat(laboratory.value("SELECT string_agg(code, ' ' ORDER BY code) FROM analyte"))
                .isEqualTo("11-CHLOROEICOSAFLUORO-3-OXAUNDECANE-1-SULFONATE-RECOVERABLE ESCHERICHIA-COLI-TOTAL"
                        + " ODOR-ATMOSPHERIC-NONE-NONE PHOSPHORUS-TOTAL-AS-P SEDIMENT-TOTAL TEMPERATURE-WATER-TOTAL");
    }

    @Test
    void stationsBecomeUnits() {
        assertThat(laboratory.all("SELECT code, name, kind, latitude FROM unit ORDER BY code"))
                .extracting(unit ->
                        unit.get("code") + " " + unit.get("name") + " " + unit.get("kind") + " " + unit.get("latitude"))
                .containsExactly(
                        "RIVERS-1 Mill bridge MONITORING_LOCATION 43.5",
                        "RIVERS-2 Mill bridge MONITORING_LOCATION null",
                        "RIVERS-3 South beach BEACH 43.5",
                        "RIVERS-4 Outfall SITE 43.5",
                        "SURVEY-0161 null WELL 43.5");
        assertThat(cells("SELECT source FROM unit WHERE code = 'RIVERS-1'"))
                .isEqualTo(
                        "CountyCode=047, HUCEightDigitCode=04030201, HorizontalCoordinateReferenceSystemDatumName=NAD83,"
                                + " MonitoringLocationTypeName=River/Stream, StateCode=55");
    }

    @Test
    void quotesLinesAndTabsInTextsAreKept() {
        assertThat(sample("quotes", "remarks")).containsEntry("remarks", "A \"sample\" of water,\nin two lines; 20°C");
        assertThat(result("tabs", "remarks")).containsEntry("remarks", "a\tb\\n");
        assertThat(result("qualifiers", "qualifier, method, laboratory"))
                .containsEntry("qualifier", "LR;LT")
                .containsEntry("method", "365.1 (USEPA): Phosphorus at 105°C")
                .containsEntry("laboratory", "State laboratory");
    }

    @Test
    void jobReportsUnmappedColumnsAndLossyValues() {
        assertThat(job.unmapped())
                .containsExactly(
                        "VerticalMeasure.MeasureValue", "ProviderName", "ResultDepthAltitudeReferencePointText");
        assertThat(job.notes())
                .containsExactly(
                        "1 row: a time in a zone without a known offset (DST); the date is stored, the time is not.",
                        "1 row: a time without a zone (10:30:00); the date is stored, the time is not.",
                        "1 row: a placeholder as the date of analysis (1901-01-01); no date is stored.",
                        "1 row: a limit that is not a number (blank); no limit is stored.",
                        "1 row: a depth that is not a number (_); no depth is stored.",
                        "1 row: latitude 0 and longitude 0 (line 3); no position is stored.",
                        "1 row: a number beside “not detected” (0.5); the number is not stored as a value.",
                        "1 row: an analyte that is spelled differently elsewhere (11-Chloroeicosafluoro-3-oxaundecane-1-sulfonate); the first spelling is stored.");
    }

    private static Map<String, @Nullable Object> result(String key, String columns) {
        return laboratory.one("SELECT %s FROM result WHERE code = 'R-%s'".formatted(columns, key));
    }

    private static Map<String, @Nullable Object> sample(String key, String columns) {
        return laboratory.one("SELECT %s FROM sample WHERE code = 'ACT-%s'".formatted(columns, key));
    }

    private static String cells(String sql) {
        return laboratory
                .all("SELECT key || '=' || value AS cell FROM (%s) s (source), jsonb_each_text(source)".formatted(sql))
                .stream()
                .map(row -> String.valueOf(row.get("cell")))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
