package org.samplewell.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Order BY_TIME = Order.descending("collectedOrder", OffsetDateTime.class);
    private static final Order BY_CODE = Order.ascending("code", String.class);

    @Test
    void comesBackAsItWentOut() {
        var at = new Cursor(BY_TIME, OffsetDateTime.parse("2019-05-01T05:01:00.123456Z"), 17);
        assertThat(Cursor.decoded(at.encoded(), BY_TIME)).isEqualTo(at);
    }

    @Test
    void keepsBlanksAndUmlautsOfACode() {
        var at = new Cursor(BY_CODE, "Zürich / See 1", 3);
        assertThat(Cursor.decoded(at.encoded(), BY_CODE)).isEqualTo(at);
    }

    @Test
    void isRefusedInAnotherOrder() {
        var encoded = new Cursor(BY_CODE, "U1", 3).encoded();
        for (var other : List.of(BY_TIME, BY_CODE.reversed())) {
            assertThatThrownBy(() -> Cursor.decoded(encoded, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isRefusedWhenItIsNoneOfOurs() {
        for (var forged : List.of("", "abc", "%%%", "Y29kZSBBU0MgeCB5", "Y29kZSBBU0M")) {
            assertThatThrownBy(() -> Cursor.decoded(forged, BY_CODE)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
