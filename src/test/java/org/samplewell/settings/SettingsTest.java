package org.samplewell.settings;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Pattern ROW = Pattern.compile("\\| `(samplewell\\.[^`]+)` \\| (\\S*) \\| .+ \\|");

    @Test
    void readmeListsEverySettingWithItsDefault() throws IOException {
        var listed = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(listed).isEqualTo(new Settings(Map.of()).defaults());
    }

    @Test
    void everyDefaultIsWithinItsOwnRange() {
        new Settings(new Settings(Map.of()).defaults()).check();
    }

    @Test
    void givenValuesReplaceDefaults() {
        var settings = new Settings(Map.of("samplewell.deadline", " 7 ", "samplewell.page.max", "200"));
        settings.check();
        assertThat(settings.operations().deadline()).isEqualTo(Duration.ofSeconds(7));
        assertThat(settings.reads().pageMax()).isEqualTo(200);
    }

    static Stream<List<String>> wrongValues() {
        return Stream.of(
                List.of("samplewell.deadline", "30s", "1 to 86400"),
                List.of("samplewell.page.max", "abc", "1 to 100000"),
                List.of("samplewell.page.max", "0", "1 to 100000"),
                List.of("samplewell.page.max", "+5", "1 to 100000"),
                List.of("samplewell.request.max-bytes", "2147483647", "1 to 1000000000"),
                List.of("samplewell.request.max-bytes", "99999999999999999999", "1 to 1000000000"),
                List.of("samplewell.documents.cached", "-1", "0 to 2000000000"),
                List.of("samplewell.keys.max", "0", "1 to 1000000"),
                List.of("samplewell.page.default", "1001", "samplewell.page.max, which is 1000"),
                List.of("samplewell.statements.enforced", "yes", "true or false"),
                List.of("samplewell.decimals", "number", "NUMBER or TEXT"),
                List.of("samplewell.http.statuses", "NEW", "SPECIFICATION or LEGACY"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void wrongValueIsReportedWithSettingValueAndRange(List<String> wrong) {
        var settings = new Settings(Map.of(wrong.get(0), wrong.get(1)));
        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(wrong.get(0), "“" + wrong.get(1) + "”", wrong.get(2));
    }

    @Test
    void misspeltNameIsReportedWithSimilarNames() {
        var settings = new Settings(Map.of("samplewell.page.maximum", "5", "SAMPLEWELL_DEADLIN", "5"));
        assertThatThrownBy(settings::check)
                .hasMessageContaining("There is no setting samplewell.page.maximum.")
                .hasMessageContaining("samplewell.page.max")
                .hasMessageContaining("There is no setting SAMPLEWELL_DEADLIN.")
                .hasMessageContaining("samplewell.deadline");
    }

    @Test
    void environmentVariableNamesAreAccepted() {
        new Settings(Map.of("SAMPLEWELL_PAGE_MAX", "5", "SAMPLEWELL_JAVA_OPTS", "-Xmx1g", "PATH", "/bin")).check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samplewell.page-max", "samplewell.page_max", "samplewell.Page.Max", "Samplewell_Page_Max"})
    void spellingThatIsNeverReadIsReported(String name) {
        assertThatThrownBy(new Settings(Map.of(name, "5"))::check)
                .hasMessageContaining("There is no setting " + name + ".");
    }

    @Test
    void variablesOfKubernetesAndDockerAreIgnored() {
        new Settings(Map.of(
                        "SAMPLEWELL_SERVICE_HOST", "10.0.0.1",
                        "SAMPLEWELL_SERVICE_PORT_HTTP", "80",
                        "SAMPLEWELL_PORT", "tcp://10.0.0.1:80",
                        "SAMPLEWELL_PORT_8080_TCP_ADDR", "10.0.0.1",
                        "SAMPLEWELL_DB_SERVICE_HOST", "10.0.0.2"))
                .check();
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        var settings = new Settings(Map.of("samplewell.deadline", "x", "samplewell.rows.max", "y"));
        assertThatThrownBy(settings::check).hasMessageContainingAll("samplewell.deadline", "samplewell.rows.max");
    }
}
