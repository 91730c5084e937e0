package org.samplewell.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final String LIST = "Query.units";
    private static final Order BY_TIME = Order.descending("collectedOrder", OffsetDateTime.class);
    private static final Order BY_CODE = Order.ascending("code", String.class);

    @Test
    void encodedCursorDecodesToTheSameCursor() {
        var at = new Cursor(BY_TIME, OffsetDateTime.parse("2019-05-01T05:01:00.123456Z"), 17);
        assertThat(Cursor.decoded(at.encoded(LIST), LIST, BY_TIME)).isEqualTo(at);
    }

    @Test
    void spacesAndUmlautsOfCodeAreKept() {
        var at = new Cursor(BY_CODE, "Zürich / See 1", 3);
        assertThat(Cursor.decoded(at.encoded(LIST), LIST, BY_CODE)).isEqualTo(at);
    }

    @Test
    void cursorOfAnotherOrderIsRejected() {
        var encoded = new Cursor(BY_CODE, "U1", 3).encoded(LIST);
        for (var other : List.of(BY_TIME, BY_CODE.reversed())) {
            assertThatThrownBy(() -> Cursor.decoded(encoded, LIST, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void cursorOfAnotherListIsRejected() {
        var encoded = new Cursor(BY_CODE, "U1", 3).encoded(LIST);
        for (var other : List.of("Query.organizations", "Unit.samples", "Query.unit", "")) {
            assertThatThrownBy(() -> Cursor.decoded(encoded, other, BY_CODE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void cursorInNonCanonicalFormIsRejected() {
        var plain = "Query.units code ASC %s U1";
        for (var id : List.of("+3", "03", "-0", "３")) {
            var forged = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(plain.formatted(id).getBytes(UTF_8));
            assertThatThrownBy(() -> Cursor.decoded(forged, LIST, BY_CODE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        var padded = new Cursor(BY_CODE, "U12", 3).encoded(LIST);
        assertThatThrownBy(() -> Cursor.decoded(padded + "=", LIST, BY_CODE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgedCursorIsRejected() {
        for (var forged : List.of("", "abc", "%%%", "Y29kZSBBU0MgeCB5", "Y29kZSBBU0M")) {
            assertThatThrownBy(() -> Cursor.decoded(forged, LIST, BY_CODE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
