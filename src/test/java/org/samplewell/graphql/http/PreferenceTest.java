package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

    private static final Duration ALLOWED = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wait=10",
                "WAIT = 10",
                "wait=\"10\"",
                "respond-async, wait=10",
                "wait=10; politely=\"yes, really\"",
                "wait=10, wait=5",
                "note=\"a, wait=5, b\", wait=010"
            })
    void firstWaitPreferenceApplies(String header) {
        assertThat(Preference.shorter(ALLOWED, List.of(header))).contains(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "wait",
                "wait=",
                "wait=soon",
                "wait=0",
                "wait=-1",
                "wait=1.5",
                "wait=1 0",
                "wait=99999999999999999999",
                "await=1",
                "wait=30",
                "wait=31",
                "wait=oops, wait=1",
                "note=\"wait=1",
                "note=\"a,wait=1\""
            })
    void invalidOrTooLongWaitIsIgnored(String header) {
        assertThat(Preference.shorter(ALLOWED, List.of(header))).isEmpty();
    }

    @Test
    void waitIsFoundInAnyOfSeveralHeaders() {
        assertThat(Preference.shorter(ALLOWED, List.of("respond-async", "wait=2")))
                .contains(Duration.ofSeconds(2));
        assertThat(Preference.shorter(ALLOWED, List.of())).isEmpty();
    }
}
