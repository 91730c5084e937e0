package org.samplewell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentCodingTest {

    @Test
    void responseIsCompressedWithTheMostPreferredCoding() {
        assertThat(accepted("gzip")).isEqualTo("GZIP");
        assertThat(accepted("deflate, gzip;q=0.5")).isEqualTo("GZIP");
        assertThat(accepted("identity;q=0.1, *;q=0.2")).isNotEqualTo("as it is");
    }

    @Test
    void clientThatDoesNotAcceptCompressionGetsPlainResponse() {
        for (var header :
                new String[] {"", "identity", "gzip;q=0, br;q=0", "*;q=0", "gzip;q=0.5, identity", "gzip;q=x"}) {
            assertThat(accepted(header)).as(header).isEqualTo("as it is");
        }
    }

    private static String accepted(String header) {
        return ContentCoding.accepted(QualityValues.of(List.of(header)))
                .map(Enum::name)
                .orElse("as it is");
    }
}
