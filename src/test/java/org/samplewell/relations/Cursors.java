package org.samplewell.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Laboratory.Sampled;
import org.samplewell.testing.Samplewell;

/** Cursors from answers, with the samples that they point to. */
record Cursors(List<Cursor> all) {

    /** A cursor. */
    record Cursor(String order, Sampled sample, String encoded) {}

    /** Reads the cursors of all samples in all orders. */
    static Cursors of(Laboratory laboratory, Samplewell samplewell) {
        var all = new ArrayList<Cursor>();
        for (var order : Naive.ORDERS.keySet()) {
            var answer = samplewell.ask("""
                    { units(filter: {codePrefix: "%s"}) { nodes { samples(orderBy: %s) { edges { cursor node { code } } } } } }
                    """.formatted(laboratory.prefix(), order));
            for (var edge : answer.json().findValues("edges")) {
                edge.forEach(each -> laboratory.samples().stream()
                        .filter(sample ->
                                sample.code().equals(each.at("/node/code").asText()))
                        .forEach(sample -> all.add(
                                new Cursor(order, sample, each.path("cursor").asText()))));
            }
        }
        return new Cursors(all);
    }

    /** A random cursor of this order, or null. */
    @Nullable Cursor one(String order, Random random) {
        var some = all.stream().filter(each -> each.order().equals(order)).toList();
        return some.isEmpty() || random.nextBoolean() ? null : some.get(random.nextInt(some.size()));
    }
}
