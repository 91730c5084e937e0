package org.samplewell.graphql.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentScanTest {

    @Test
    void tokensAreCountedAndBlanksAreNot() {
        assertThat(DocumentScan.of("query Q { a , b\n\t(c: -1.5) }").tokens()).isEqualTo(13);
    }

    @Test
    void aNumberIsAsLongAsItsDigits() {
        assertThat(DocumentScan.of("{a(b:" + "9".repeat(990_000) + ")}").longest())
                .isEqualTo(990_000);
        assertThat(DocumentScan.of("{a(b:-1" + "e9".repeat(500) + ")}").longest())
                .isEqualTo(1_002);
    }

    @Test
    void aTextEndsAtItsQuote() {
        var scan = DocumentScan.of("{a(b:\"x\\\"@y\" c:\"\"\"block \" \\\"\"\" @ \"\"\") @skip(if:true)}");

        assertThat(scan.directives()).isEqualTo(1);
        assertThat(scan.longest()).isEqualTo("\"\"\"block \" \\\"\"\" @ \"\"\"".length());
    }

    @Test
    void whatNeverEndsIsLookedAtOnce() {
        assertThat(DocumentScan.of("{a(b:\"" + "x".repeat(10_000)).longest()).isEqualTo(10_001);
        assertThat(DocumentScan.of("{a(b:\"\"\"" + "x".repeat(10_000)).longest())
                .isEqualTo(10_003);
        assertThat(DocumentScan.of("").tokens()).isZero();
        assertThat(DocumentScan.of("#" + "x".repeat(10_000)).longest()).isZero();
    }
}
