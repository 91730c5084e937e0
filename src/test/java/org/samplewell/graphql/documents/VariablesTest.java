package org.samplewell.graphql.documents;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesTest {

    private final Variables variables = new Variables(10, 3, 2);

    @Test
    void smallVariablesAreAccepted() {
        assertThatCode(() -> variables.check(Map.of("a", List.of("0123456789", Map.of("b", true)), "c", 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void longTextsListsAndNamesAreRejected() {
        refused(Map.of("a", "01234567890"), "11 characters in one string of the variables, but at most 10 are allowed");
        refused(Map.of("01234567890", 1), "11 characters in one string");
        refused(Map.of("a", List.of(1, 2, 3, 4)), "4 elements in one list of the variables, but at most 3 are allowed");
        refused(Map.of("a", Map.of("b", 1, "c", 1, "d", 1, "e", 1)), "4 elements");
    }

    @Test
    void deepNestingIsRejected() {
        Object nested = 1;
        for (int i = 0; i < 5_000; i++) {
            nested = Collections.singletonList(nested);
        }
        refused(Map.of("a", nested), "nested lists and objects in the variables, but at most 2 are allowed");
    }

    private void refused(Map<String, Object> given, String words) {
        assertThatThrownBy(() -> variables.check(given)).hasMessageContaining(words);
    }
}
