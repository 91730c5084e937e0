package org.samplewell.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Order BY_CODE = Order.ascending("code", String.class);
    private static final Columns COLUMNS = Columns.of("Unit", List.of("code"));

    @Test
    void extraRowOnlyIndicatesThatThereIsANextPage() {
        var page = Page.of(rows(1, 2, 3), false, PageRequest.first(2, BY_CODE));
        assertThat(page.rows()).extracting(Row::id).containsExactly(1L, 2L);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.hasPrevious()).isFalse();
    }

    @Test
    void pageReadBackwardIsReturnedInForwardOrder() {
        var page = Page.of(rows(9, 8, 7), false, new PageRequest("Query.units", BY_CODE, 2, true, null));
        assertThat(page.rows()).extracting(Row::id).containsExactly(8L, 9L);
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isTrue();
    }

    @Test
    void rowsBeforeTheCursorAreIndicated() {
        var request = new PageRequest("Query.units", BY_CODE, 2, false, new Cursor(BY_CODE, "4", 4));
        assertThat(Page.of(rows(5), true, request).hasPrevious()).isTrue();
        assertThat(Page.of(rows(5), false, request).hasPrevious()).isFalse();
        assertThat(Page.of(rows(5), true, request).hasNext()).isFalse();
    }

    private static List<Row> rows(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new Row(COLUMNS, new Object[] {id, Long.toString(id)}))
                .toList();
    }
}
