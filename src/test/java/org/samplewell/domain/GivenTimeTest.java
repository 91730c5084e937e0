package org.samplewell.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GivenTimeTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2019-05-01T12:00:00Z");

    @Test
    void zoneAbbreviationDeterminesTheOffsetInAnySeason() {
        assertThat(GivenTime.shown(NOON, TimePrecision.SECOND, "CST")).hasToString("2019-05-01T06:00-06:00");
        assertThat(GivenTime.shown(NOON, TimePrecision.SECOND, "CDT")).hasToString("2019-05-01T07:00-05:00");
    }

    @Test
    void dateIsShownAsDate() {
        var day = OffsetDateTime.parse("2019-05-01T00:00:00Z");
        assertThat(GivenTime.shown(day, TimePrecision.DAY, "CST")).isEqualTo(LocalDate.of(2019, 5, 1));
    }

    @Test
    void offsetIsRecognizedAndUnknownNameIsNot() {
        assertThat(GivenTime.offset("-03:30")).contains(ZoneOffset.ofHoursMinutes(-3, -30));
        assertThat(GivenTime.offset("DST")).isEmpty();
        assertThat(GivenTime.offset("+14:00")).contains(ZoneOffset.ofHours(14));
        assertThat(GivenTime.offset("-14:01")).isEmpty();
        assertThat(GivenTime.offset(null)).isEmpty();
    }
}
