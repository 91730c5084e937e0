package org.samplewell.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samplewell.domain.SampleStatus.PUBLISHED;
import static org.samplewell.domain.SampleStatus.TO_BE_VERIFIED;
import static org.samplewell.testing.Seed.samples;
import static org.samplewell.testing.Seed.units;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import org.samplewell.testing.Samplewell;
import org.samplewell.testing.Seed;

class UnitsPageIT {

    private static final Samplewell SAMPLEWELL = Samplewell.shared();

    @SuppressWarnings("NullAway.Init") // opened before all
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void fresh() {
        browser.offline(false);
        browser.width(1280);
        browser.prefer("light");
        browser.complaints();
    }

    @Test
    void eachUnitShowsOrganizationPublishedCountAndLatestSample() throws SQLException {
        var mine = seeded(units(2).each(samples(3, PUBLISHED), samples(1, TO_BE_VERIFIED)));

        browser.visit(page("?text=" + mine));

        browser.awaits("status", "^2 units found$");
        assertThat(browser.the("table", "^Units by code").isDisplayed()).isTrue();
        assertThat(browser.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                mine,
                                "Unit",
                                "Well",
                                "Organization",
                                "Active",
                                "3",
                                "-4",
                                "To be verified",
                                "2024-01-05 12:00:00 UTC"));
        assertThat(browser.questions()).isOne();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void longCodesDoNotOverflowThePage() throws SQLException {
        var mine = seeded(units(1).each(samples(1, PUBLISHED)));
        change("UPDATE unit SET code = code || repeat('_WQX_2019', 5) WHERE code LIKE ? || '%'", mine);
        change("UPDATE sample SET code = code || repeat(':2019050', 5) WHERE code LIKE ? || '%'", mine);

        for (var width : List.of(1280, 1070, 900, 390)) {
            browser.width(width);
            browser.visit(page("?text=" + mine));
            browser.awaits("status", "^1 unit found$");

            assertThat(
                            browser.run(
                                    "return [document.documentElement, ...document.querySelectorAll('main, table, td, th')]"
                                            + ".filter(part => part.scrollWidth > part.clientWidth + 1).map(part => part.outerHTML.slice(0, 60))"))
                    .as("parts that overflow at " + width)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void failedCountDoesNotAffectOtherColumns() throws SQLException {
        var mine = seeded(units(2).each(samples(1, PUBLISHED)));
        execute("ALTER TABLE sample_tally RENAME TO sample_tally_elsewhere");
        try {
            browser.visit(page("?text=" + mine));

            browser.awaits("status", "^2 units found$");
            browser.awaits("alert", "(?s)Some figures are missing.*\\(1 more like this\\)");
            assertThat(browser.rows())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).containsSubsequence(mine, "Not available", "Published"));
        } finally {
            execute("ALTER TABLE sample_tally_elsewhere RENAME TO sample_tally");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = Samplewell.shared().database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void dateWithoutTimeIsShownAsDate() throws SQLException {
        var mine = seeded(units(1).each(samples(1, PUBLISHED)));
        change(
                "UPDATE sample SET collected_at = '2024-03-09Z', collected_precision = 'DAY' WHERE code LIKE ? || '%'",
                mine);

        browser.visit(page("?text=" + mine));

        browser.awaits("row", "2024-03-09$");
    }

    @Test
    void timeIsShownInItsOwnZone() throws SQLException {
        var mine = seeded(units(1).each(samples(1, PUBLISHED)));
        change("""
                UPDATE sample
                SET collected_at = '2024-07-01 03:30Z', collected_precision = 'MINUTE', collected_zone = 'CDT'
                WHERE code LIKE ? || '%'
                """, mine);

        browser.visit(page("?text=" + mine));

        browser.awaits("row", "2024-06-30 22:30 CDT$");
    }

    @Test
    void typedTextFindsUnitsAndIsKeptInTheAddress() throws SQLException {
        var mine = seeded(units(12));
        browser.visit(page(""));
        browser.awaits("status", "units?$");

        browser.the("searchbox", "Code or name").sendKeys(mine + "0007");

        browser.awaits("status", "^1 unit found$");
        assertThat(browser.rows()).singleElement().asString().startsWith(mine + "0007");
        assertThat(browser.address()).hasQuery("text=" + mine + "0007");
        assertThat(browser.focused()).startsWith("Code or name");

        browser.back();

        browser.awaits("status", "units?$");
        assertThat(browser.the("searchbox", "Code or name").getDomProperty("value"))
                .isEmpty();
    }

    @Test
    void unitsAreFilteredByKindStatusAndOrganization() throws SQLException {
        var mine = seeded(units(4));
        change("UPDATE unit SET kind = 'BEACH' WHERE code = ? || '0002'", mine);
        change("UPDATE unit SET status = 'RETIRED' WHERE code = ? || '0003'", mine);
        browser.visit(page("?text=" + mine));
        browser.awaits("status", "^4 units found$");

        new Select(browser.the("combobox", "^Kind")).selectByVisibleText("Beach");
        browser.awaits("status", "^1 unit found$");
        new Select(browser.the("combobox", "^Kind")).selectByVisibleText("Any");
        browser.awaits("status", "^4 units found$");
        new Select(browser.the("combobox", "^Status")).selectByVisibleText("Retired");
        browser.awaits("status", "^1 unit found$");
        browser.the("link", "^Organization$").click();

        browser.the("link", "show every organization$");
        assertThat(browser.rows()).singleElement().asString().startsWith(mine + "0003");
        assertThat(browser.address()).hasQuery("text=" + mine + "&status=RETIRED&organization=" + mine + "O");
    }

    @Test
    void pagesWorkForwardAndBackwardAndHaveTheirOwnAddress() throws SQLException {
        var mine = seeded(units(60));
        browser.visit(page("?text=" + mine));
        browser.awaits("row", mine + "0025");

        browser.the("link", "^Next$").click();

        browser.awaits("row", mine + "0026");
        assertThat(browser.rows()).hasSize(25);
        assertThat(browser.focused()).isEqualTo("Next");
        assertThat(browser.run("return document.querySelector('thead').getBoundingClientRect().top > 0"))
                .isEqualTo(true);
        browser.the("link", "^Next$").click();
        browser.awaits("row", mine + "0060");
        assertThat(browser.rows()).hasSize(10);
        assertThat(browser.the("link", "^Next$").getDomAttribute("aria-disabled"))
                .isEqualTo("true");
        browser.the("link", "^Previous$").click();
        browser.awaits("row", mine + "0026");
        browser.back();
        browser.awaits("row", mine + "0060");
        assertThat(browser.questions()).isEqualTo(5);

        browser.visit(browser.address());

        browser.awaits("row", mine + "0060");
        assertThat(browser.questions()).isOne();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void pageShowsTheCostOfItsQuery() throws SQLException {
        browser.visit(page("?text=" + seeded(units(3).each(samples(2, PUBLISHED)))));

        browser.awaits("paragraph", "one GraphQL query and cost 5 SQL statements");
    }

    @Test
    void emptyResultOffersToShowAllUnits() {
        browser.visit(page("?text=no+unit+is+called+this"));

        browser.the("heading", "^No units match these filters$");
        browser.the("link", "^Show all units$").click();

        browser.awaits("status", "units?$");
        assertThat(browser.address().getQuery()).isNull();
    }

    @Test
    void unreachableServerIsReportedAndCanBeRetried() throws SQLException {
        var mine = seeded(units(1));
        browser.visit(page("?text=" + mine));
        browser.awaits("status", "^1 unit found$");
        browser.offline(true);
        new Select(browser.the("combobox", "^Kind")).selectByVisibleText("Well");
        browser.awaits("alert", "The server can't be reached");

        browser.offline(false);
        browser.the("button", "^Try again$").click();

        browser.awaits("status", "^1 unit found$");
    }

    @Test
    void serverErrorIsShownWithItsMessage() {
        browser.visit(page("?kind=VOLCANO"));

        browser.awaits("alert", "VOLCANO");
    }

    @Test
    void invalidCursorIsReportedWithLinkToAllUnits() {
        browser.visit(page("?after=nonsense"));
        browser.the("alert", "");

        browser.the("link", "^Show all units$").click();

        browser.awaits("status", "units?$");
    }

    @Test
    void pageIsAccessibleInAllColourSchemesAndWidths() throws SQLException {
        var mine = seeded(units(30).each(samples(1, PUBLISHED)));
        for (var scheme : new String[] {"light", "dark"}) {
            for (var width : new int[] {1280, 500}) {
                browser.prefer(scheme);
                browser.width(width);
                browser.visit(page("?text=" + mine + "&organization=" + mine + "O"));
                browser.awaits("row", mine + "0025");
                assertThat(browser.barriers()).as("%s, %d", scheme, width).isEmpty();
            }
        }
        browser.visit(page("?text=no+unit+is+called+this"));
        browser.the("heading", "^No units match these filters$");
        assertThat(browser.barriers()).isEmpty();
    }

    private static URI page(String query) {
        return URI.create(SAMPLEWELL.baseUri() + query);
    }

    private static String seeded(Seed seed) throws SQLException {
        return seed.into(SAMPLEWELL.database());
    }

    private static void change(String sql, String prefix) throws SQLException {
        try (var connection = SAMPLEWELL.database().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, prefix);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
