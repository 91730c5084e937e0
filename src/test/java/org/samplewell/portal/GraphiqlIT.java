package org.samplewell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samplewell.domain.SampleStatus;
import org.samplewell.testing.Samplewell;
import org.samplewell.testing.Seed;

class GraphiqlIT {

    private static final String ANSWER =
            "return document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? ''";

    private final Samplewell samplewell = Samplewell.shared();

    @Test
    void threeExamplesRunAndShowTheirCost() throws SQLException {
        Seed.units(2).each(Seed.samples(2, SampleStatus.PUBLISHED).with(1)).into(samplewell.database());
        try (var browser = Browser.open()) {
            browser.visit(samplewell.baseUri().resolve("graphiql"));
            for (var example : List.of("FiftyUnits", "BeyondTheLimits", "DoneAndWaiting")) {
                browser.the("tab", example).click();
                browser.the("button", "^Execute query").click();
                browser.awaitsAnswer(ANSWER, "\"statements\": [1-9]");
                assertThat(String.valueOf(browser.run(ANSWER)))
                        .contains("\"code\"")
                        .doesNotContain("\"errors\"");
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void bothAddressesShowGraphiql() {
        try (var browser = Browser.open()) {
            for (var address : List.of("graphiql", "graphiql/")) {
                browser.visit(samplewell.baseUri().resolve(address));
                browser.the("link", "^Samplewell$");
                browser.the("button", "^Execute query");
            }
        }
    }
}
