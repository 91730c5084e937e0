package org.samplewell.graphql.field;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalIdTest {

    @Test
    void encodedIdDecodesToTheSameId() {
        var id = new GlobalId("Unit", 17);
        assertThat(GlobalId.decoded(id.encoded())).isEqualTo(id);
    }

    @Test
    void forgedIdIsRejected() {
        for (var forged : List.of("", "17", "VW5pdA", "VW5pdDp4", "***")) {
            assertThatThrownBy(() -> GlobalId.decoded(forged)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void idInNonCanonicalFormIsRejected() {
        for (var plain : List.of("Unit:+1", "Unit:01", "Unit:-0", "Unit: 1", "Unit:\u0661", "Unit")) {
            var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
            assertThatThrownBy(() -> GlobalId.decoded(forged)).as(plain).isInstanceOf(BadInput.class);
        }
        for (var changed : List.of("VW5pdDox=", "VW5pdDoxNw==", "VW5pdDoxNx")) {
            assertThatThrownBy(() -> GlobalId.decoded(changed)).as(changed).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void longInputIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> GlobalId.decoded("x".repeat(100_000)))
                .isInstanceOf(BadInput.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(250));
    }
}
