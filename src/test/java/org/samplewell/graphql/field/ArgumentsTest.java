package org.samplewell.graphql.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samplewell.domain.SampleStatus;
import org.samplewell.query.Cursor;
import org.samplewell.query.Order;

class ArgumentsTest {

    record Filter(
            @Nullable Set<SampleStatus> status, @Nullable String codePrefix) {}

    record Times(@Nullable OffsetDateTime from) {}

    private static final String LIST = "Query.units";
    private static final Order BY_CODE = Order.ascending("code", String.class);
    private static final PageLimits LIMITS = new PageLimits(50, 1000);

    @Test
    void equivalentFiltersAreEqual() {
        var one = new LinkedHashMap<String, Object>();
        one.put("status", List.of("RECEIVED", "PUBLISHED"));
        one.put("codePrefix", null);
        var other = Map.<String, Object>of("status", List.of("PUBLISHED", "RECEIVED", "PUBLISHED"));
        assertThat(filter(one)).isEqualTo(filter(other));
    }

    @Test
    void sameInstantWithDifferentOffsetsIsEqual() {
        var times = Stream.of("2024-03-31T00:00Z", "2024-03-31T02:00+02:00", "2024-03-30T18:00-06:00")
                .map(OffsetDateTime::parse)
                .map(from -> Arguments.filter(Times.class, Map.of("filter", Map.of("from", from))));
        assertThat(times.distinct()).hasSize(1);
    }

    @Test
    void missingFilterAcceptsEveryRow() {
        assertThat(Arguments.filter(Filter.class, Map.of())).isEqualTo(new Filter(null, null));
    }

    @Test
    void pageHasDefaultAndMaximumSize() {
        assertThat(Arguments.page(LIST, Map.of(), BY_CODE, LIMITS).size()).isEqualTo(50);
        assertThat(Arguments.page(LIST, Map.of("first", 1000), BY_CODE, LIMITS).size())
                .isEqualTo(1000);
        assertThatThrownBy(() -> Arguments.page(LIST, Map.of("first", 1001), BY_CODE, LIMITS))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "'first' is 1001, but a page holds at most 1000. Ask for less and continue from endCursor.");
    }

    @Test
    void pageMustHaveOneDirection() {
        assertThatThrownBy(() -> Arguments.page(LIST, Map.of("first", 1, "before", "x"), BY_CODE, LIMITS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not both");
        assertThatThrownBy(() -> Arguments.page(LIST, Map.of("last", -1), BY_CODE, LIMITS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'last' is -1");
    }

    @Test
    void cursorOfAnotherOrderIsRejected() {
        var cursor = new Cursor(BY_CODE, "U1", 1).encoded(LIST);
        assertThat(Arguments.page(LIST, Map.of("after", cursor), BY_CODE, LIMITS)
                        .cursor())
                .isEqualTo(new Cursor(BY_CODE, "U1", 1));
        var descending = Order.descending("code", String.class);
        assertThatThrownBy(() -> Arguments.page(LIST, Map.of("after", cursor), descending, LIMITS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'after' is not a cursor of this list");
    }

    @Test
    void cursorOfAnotherListIsRejected() {
        var cursor = new Cursor(BY_CODE, "U1", 1).encoded("Query.organizations");
        assertThatThrownBy(() -> Arguments.page(LIST, Map.of("after", cursor), BY_CODE, LIMITS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'after' is not a cursor of this list");
    }

    /**
     * Equal hash codes do not slow down a sorted set. An immutable set of the JDK compares all elements that share a
     * hash code.
     */
    @Test
    void clientValuesAreKeptInSortedSet() {
        var read = Arguments.filter(Words.class, Map.of("filter", Map.of("text", List.of("BB", "Aa", "BB"))));
        assertThat(read.text()).containsExactly("Aa", "BB");
        assertThat(Objects.requireNonNull(read.text())).isInstanceOf(SortedSet.class);
        assertThatThrownBy(() -> Objects.requireNonNull(read.text()).add("C"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listWithNullIsClientError() {
        var given = Map.<String, Object>of("text", Arrays.asList("a", null));
        assertThatThrownBy(() -> Arguments.filter(Words.class, Map.of("filter", given)))
                .isInstanceOf(BadInput.class);
    }

    record Words(@Nullable Set<String> text) {}

    private static Filter filter(Map<String, Object> given) {
        return Arguments.filter(Filter.class, Map.of("filter", given));
    }
}
