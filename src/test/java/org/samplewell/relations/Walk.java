package org.samplewell.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.samplewell.relations.Laboratory.Sampled;
import org.samplewell.testing.Answer;
import org.samplewell.testing.Samplewell;

/** Goes through the samples of one unit, page by page, while samples elsewhere in the list come and go. */
record Walk(Samplewell samplewell, Laboratory laboratory, Random random) {

    void forwardAndBackward() throws SQLException {
        walk("first", "after", "endCursor", "hasNextPage", "hasPreviousPage");
        walk("last", "before", "startCursor", "hasPreviousPage", "hasNextPage");
    }

    private void walk(String size, String argument, String cursor, String more, String back) throws SQLException {
        var stayed = samples();
        var seen = new ArrayList<String>();
        var position = "";
        Answer page;
        do {
            page = samplewell.ask(
                    "{ unit(code: \"%s000\") { samples(%s: 2%s) { nodes { code } pageInfo { %s hasNextPage hasPreviousPage } } } }"
                            .formatted(laboratory.prefix(), size, position, cursor));
            var codes = page.list("unit.samples.nodes[*].code").stream()
                    .map(String::valueOf)
                    .toList();
            seen.addAll(size.equals("first") ? seen.size() : 0, codes);
            assertThat(page.list("unit.samples.pageInfo." + back)).containsExactly(!position.isEmpty());
            position = ", %s: \"%s\""
                    .formatted(argument, codes.isEmpty() ? "" : page.text("unit.samples.pageInfo." + cursor));
            disturb(seen);
        } while (page.list("unit.samples.pageInfo." + more).contains(true));
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).filteredOn(stayed::contains).containsExactlyElementsOf(stayed);
    }

    private List<String> samples() {
        return new Naive(laboratory)
                .samples(laboratory.prefix() + "000", sample -> !sample.code().contains("new")).stream()
                        .map(Sampled::code)
                        .toList();
    }

    /** Another sample somewhere in the list, and one that is gone, which must not be one that a page has or will have. */
    private void disturb(List<String> seen) throws SQLException {
        try (var connection = samplewell.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision)
                    SELECT '%1$s000-new%2$d', id, 'RECEIVED', 'WATER', 'ROUTINE', timestamptz '2024-03-20Z' + %3$d * interval '1 hour', 'SECOND'
                    FROM unit WHERE code = '%1$s000'
                    """.formatted(laboratory.prefix(), random.nextInt(), random.nextInt(300)));
            statement.execute(
                    "DELETE FROM sample WHERE code = (SELECT max(code) FROM sample WHERE code LIKE '%s000-new%%' AND code <> ALL ('{%s}'))"
                            .formatted(laboratory.prefix(), String.join(",", seen)));
        }
    }
}
