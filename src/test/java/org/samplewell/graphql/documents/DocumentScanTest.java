package org.samplewell.graphql.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentScanTest {

    @Test
    void tokensAreCountedAndWhitespaceIsNot() {
        assertThat(DocumentScan.of("query Q { a , b\n\t(c: -1.5) }").tokens()).isEqualTo(13);
    }

    @Test
    void numberIsOneTokenOfAllItsCharacters() {
        assertThat(DocumentScan.of("{a(b:" + "9".repeat(990_000) + ")}").longest())
                .isEqualTo(990_000);
        assertThat(DocumentScan.of("{a(b:-1" + "e9".repeat(500) + ")}").longest())
                .isEqualTo(1_002);
    }

    @Test
    void stringEndsAtItsClosingQuote() {
        var scan = DocumentScan.of("{a(b:\"x\\\"@y\" c:\"\"\"block \" \\\"\"\" @ \"\"\") @skip(if:true)}");

        assertThat(scan.directives()).isEqualTo(1);
        assertThat(scan.longest()).isEqualTo("\"\"\"block \" \\\"\"\" @ \"\"\"".length());
    }

    @Test
    void unterminatedTokenEndsAtTheEndOfTheDocument() {
        assertThat(DocumentScan.of("{a(b:\"" + "x".repeat(10_000)).longest()).isEqualTo(10_001);
        assertThat(DocumentScan.of("{a(b:\"\"\"" + "x".repeat(10_000)).longest())
                .isEqualTo(10_003);
        assertThat(DocumentScan.of("").tokens()).isZero();
        assertThat(DocumentScan.of("#" + "x".repeat(10_000)).longest()).isZero();
    }

    @Test
    void charactersOfAllNumbersAreCounted() {
        assertThat(DocumentScan.of("{a1(b:-12 c:[3.5 4] d:\"999\" e:e9)}").numbers())
                .isEqualTo(6);
    }
}
