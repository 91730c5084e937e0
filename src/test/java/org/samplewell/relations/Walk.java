package org.samplewell.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Laboratory.Sampled;
import org.samplewell.relations.PageOfSamples.Asked;
import org.samplewell.testing.Answer;
import org.samplewell.testing.Samplewell;

/**
 * Reads the samples of one unit page by page while samples are inserted and deleted, including samples that cursors
 * point to.
 */
record Walk(Samplewell samplewell, Laboratory laboratory, Random random) {

    /** Reads all pages in each order and both directions. Returns the number of pages. */
    int forwardAndBackward() throws SQLException {
        var pages = 0;
        for (var order : Naive.ORDERS.keySet()) {
            pages += walk(order, false);
            pages += walk(order, true);
        }
        return pages;
    }

    private int walk(String order, boolean backward) throws SQLException {
        var stayed = new HashSet<>(laboratory.samples());
        var seen = new HashSet<Sampled>();
        var size = 1 + random.nextInt(3);
        Sampled place = null;
        var cursor = "";
        var pages = 0;
        boolean more;
        do {
            var asked = new Asked(order, size, backward, place);
            var page = PageOfSamples.of(samples(order), asked);
            var answer = ask(asked, cursor);
            hold(answer, page, samples(order).size());
            assertThat(page.nodes()).as("new ones").noneMatch(seen::contains);
            seen.addAll(page.nodes());
            place = page.nodes().isEmpty()
                    ? place
                    : page.nodes().get(backward ? 0 : page.nodes().size() - 1);
            cursor = page.nodes().isEmpty() ? cursor : cursor(answer, backward);
            more = backward ? page.hasPrevious() : page.hasNext();
            disturb(place);
            stayed.retainAll(laboratory.samples());
            pages++;
        } while (more);
        assertThat(seen).containsAll(stayed.stream().filter(Walk::isAskedFor).toList());
        return pages;
    }

    private static boolean isAskedFor(Sampled sample) {
        return !sample.status().equals("INVALID");
    }

    private List<Sampled> samples(String order) {
        return new Naive(laboratory).samples(laboratory.prefix() + "000", Walk::isAskedFor, order);
    }

    private Answer ask(Asked asked, String cursor) {
        return samplewell.ask("""
                { unit(code: "%s000") { samples(
                  filter: {status: [REGISTERED, RECEIVED, VERIFIED, PUBLISHED]}, orderBy: %s, %s: %d%s
                ) { nodes { code } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }
                """.formatted(
                laboratory.prefix(),
                asked.order(),
                asked.backward() ? "last" : "first",
                asked.size(),
                cursor.isEmpty() ? "" : ", %s: \"%s\"".formatted(asked.backward() ? "before" : "after", cursor)));
    }

    private static void hold(Answer answer, PageOfSamples page, int total) {
        var at = answer.json().toString();
        assertThat(answer.list("unit.samples.nodes[*].code"))
                .as(at)
                .isEqualTo(page.nodes().stream().map(Sampled::code).toList());
        assertThat(answer.list("unit.samples.pageInfo.hasNextPage")).as(at).containsExactly(page.hasNext());
        assertThat(answer.list("unit.samples.pageInfo.hasPreviousPage")).as(at).containsExactly(page.hasPrevious());
        assertThat(answer.list("unit.samples.totalCount")).as(at).containsExactly(total);
        assertThat(answer.statements()).as(at).isEqualTo(3);
    }

    private static String cursor(Answer answer, boolean backward) {
        return answer.text("unit.samples.pageInfo." + (backward ? "startCursor" : "endCursor"));
    }

    /** Changes samples. Sometimes deletes the sample that the cursor points to. */
    private void disturb(@Nullable Sampled place) throws SQLException {
        var some = random.nextInt(3) == 0 && laboratory.samples().contains(place)
                ? List.of(Objects.requireNonNull(place))
                : List.<Sampled>of();
        laboratory.disturb(random, samplewell.database(), some);
    }
}
