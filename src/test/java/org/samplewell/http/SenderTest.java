package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void programsAndOwnPagesAreSameSite() {
        assertThat(new Sender(null, null, "lab:8080").isOtherSite()).isFalse();
        assertThat(new Sender("same-origin", "http://lab:8080", "lab:8080").isOtherSite())
                .isFalse();
        assertThat(new Sender("none", null, "lab:8080").isOtherSite()).isFalse();
        assertThat(new Sender(null, "https://Lab", "lab").isOtherSite()).isFalse();
        assertThat(new Sender(null, "https://lab", "lab:443").isOtherSite()).isFalse();
    }

    @Test
    void pageOfAnotherOrUnknownOriginIsAnotherSite() {
        assertThat(new Sender("cross-site", null, "lab").isOtherSite()).isTrue();
        assertThat(new Sender(null, "http://elsewhere", "lab").isOtherSite()).isTrue();
        assertThat(new Sender("same-site", "http://lab:9090", "lab:8080").isOtherSite())
                .isTrue();
        assertThat(new Sender("same-site", null, "lab").isOtherSite()).isTrue();
        assertThat(new Sender("anything-new", null, "lab").isOtherSite()).isTrue();
        assertThat(new Sender(null, "http://lab", "lab:443").isOtherSite()).isTrue();
        assertThat(new Sender(null, "null", "lab").isOtherSite()).isTrue();
    }
}
