package org.samplewell.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    private final StrictJson json = new StrictJson("The request");

    @Test
    void valuesAreReadExactly() throws IOException {
        assertThat(json.read("{\"a\": [1, 12345678901234567890, 0.1234567890123456789, true, false, \"Größe 🏃\"]}"))
                .isEqualTo(Map.of(
                        "a",
                        List.of(
                                1,
                                new BigInteger("12345678901234567890"),
                                new BigDecimal("0.1234567890123456789"),
                                true,
                                false,
                                "Größe 🏃")));
        assertThat(json.read(" [null] ")).isEqualTo(new ArrayList<>(Arrays.asList((Object) null)));
    }

    @Test
    void textThatIsNotOneJsonValueIsRejected() {
        refused("{} x", "has text after its end", "not JSON");
        refused("{} {}", "has text after its end");
        refused("{}]", "not JSON");
        refused("", "is empty");
        refused("   ", "is empty");
        refused("{", "not JSON");
        refused("{\"a\": 1,}", "not JSON");
        refused("{'a': 1}", "not JSON");
        refused("// note\n{}", "not JSON: see line 1");
        refused("{\"a\": NaN}", "not JSON");
        refused("{\"a\": 01}", "not JSON");
        refused("{\"a\": \"\t\"}", "not JSON");
    }

    @Test
    void duplicateNameIsRejected() {
        refused("{\"query\": \"a\", \"query\": \"b\"}", "the name \"query\" twice");
        refused("{\"a\": {\"b\": 1, \"b\": null}}", "the name \"b\" twice");
        refused("{\"a\": null, \"\\u0061\": 1}", "the name \"a\" twice");
    }

    @Test
    void invalidCharactersAreRejected() {
        for (var broken : new byte[][] {
            {'"', (byte) 0xC3, '"'},
            {'"', (byte) 0xC0, (byte) 0x80, '"'},
            {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
            {'"', (byte) 0xE4, '"'},
            {(byte) 0xFF}
        }) {
            assertThatThrownBy(() -> json.read(broken)).hasMessageContaining("The request is not UTF-8");
        }
        refused("{\"a\": \"\\ud800\"}", "half a character");
        refused("{\"\\udc00\": 1}", "half a character");
        refused("{\"a\": \"\\udc00\\ud800\"}", "half a character");
    }

    @Test
    void numbersAndDepthAreLimited() {
        refused("{\"a\": 1e999999999}", "exponent");
        refused("{\"a\": " + "9".repeat(2000) + "}", "a number that is too long");
        refused("[".repeat(200), "100 levels");
    }

    private void refused(String text, String... oneOf) {
        assertThatThrownBy(() -> json.read(text.getBytes(StandardCharsets.UTF_8)))
                .as(text)
                .isInstanceOf(HttpProblem.class)
                .satisfies(e -> assertThat(Arrays.stream(oneOf)).anyMatch(String.valueOf(e.getMessage())::contains))
                .hasMessageNotContainingAny("REDACTED", "Feature", "LinkedHashMap", "Jackson");
    }
}
