package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HostNamesTest {

    private final HostNames hosts = HostNames.of("Lab.example.org, 10.0.0.7,[::1]");

    @Test
    void nameMatchesInAnyCaseWithAnyPort() {
        assertThat(hosts.include("lab.example.org")).isTrue();
        assertThat(hosts.include("LAB.example.org.:8443")).isTrue();
        assertThat(hosts.include("10.0.0.7:80")).isTrue();
        assertThat(hosts.include("[::1]")).isTrue();
        assertThat(hosts.include("[::1]:8080")).isTrue();
    }

    @Test
    void otherNamesDoNotMatch() {
        for (var other : new String[] {
            "",
            "evil.org",
            "lab.example.org.evil.org",
            "evil.lab.example.org",
            "lab.example.org@evil.org",
            "::1",
            "lab.example.org:80:80",
            "localhost"
        }) {
            assertThat(hosts.include(other)).as(other).isFalse();
        }
    }

    @Test
    void invalidHostNameInSettingIsRejected() {
        assertThatThrownBy(() -> HostNames.of("lab.example.org:8080"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("samplewell.hosts", "lab.example.org:8080");
        assertThatThrownBy(() -> HostNames.of("a,,b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HostNames.of("*")).isInstanceOf(IllegalArgumentException.class);
    }
}
