package org.samplewell.relations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samplewell.relations.Argument.Name;
import org.samplewell.relations.Laboratory.Sampled;

/** Generates random pages of samples: from either end of the list or from a cursor, in any order. */
record PageWishes(Random random, Laboratory laboratory, Cursors cursors) {

    /** The selected parts of a connection. */
    private record Parts(
            @Nullable Selection<Sampled> nodes, @Nullable Selection<Sampled> edges, boolean info, boolean total) {

        String text(Spelling spelling) {
            return " { __typename"
                    + (nodes == null ? "" : " nodes" + nodes.text(spelling))
                    + (edges == null ? "" : " edges { node" + edges.text(spelling) + " }")
                    + (info ? " pageInfo { hasNextPage hasPreviousPage }" : "")
                    + (total ? " totalCount" : "")
                    + " }";
        }

        boolean needRows() {
            return nodes != null || edges != null || info;
        }
    }

    Wish<String> page(Filter<Sampled> filter) {
        var order = random.nextBoolean() ? "COLLECTED_AT_DESC" : order();
        var cursor = cursors.one(order, random);
        var asked = new PageOfSamples.Asked(
                order, random.nextInt(6), random.nextBoolean(), cursor == null ? null : cursor.sample());
        var arguments = arguments(filter.argument("SampleFilter"), asked, cursor);
        var below = new SampleWishes(random, laboratory);
        var parts = new Parts(
                random.nextInt(4) > 0 ? below.ofSamples(2) : null,
                random.nextInt(4) == 0 ? below.ofSamples(2) : null,
                random.nextInt(4) > 0,
                random.nextBoolean());
        return new Wish<>("samples", arguments, parts::text, (unit, costs, wave) -> {
            if (parts.needRows()) {
                costs.load(wave, "samples" + Argument.key(arguments), unit);
            }
            if (parts.total()) {
                costs.load(wave + 1, "totalCount" + Argument.key(filter.argument("SampleFilter")), unit);
            }
            return answer(new Naive(laboratory).samples(unit, filter.test(), order), asked, parts, costs, wave + 1);
        });
    }

    private String order() {
        return List.copyOf(Naive.ORDERS.keySet()).get(random.nextInt(Naive.ORDERS.size()));
    }

    private static List<Argument> arguments(
            List<Argument> filter, PageOfSamples.Asked asked, Cursors.@Nullable Cursor cursor) {
        var arguments = new ArrayList<>(filter);
        arguments.add(new Argument("orderBy", "SampleOrder", new Name(asked.order()), new Name("COLLECTED_AT_DESC")));
        arguments.add(new Argument(asked.backward() ? "last" : "first", "Int", asked.size()));
        if (cursor != null) {
            arguments.add(new Argument(asked.backward() ? "before" : "after", "String", cursor.encoded()));
        }
        return arguments;
    }

    private static Map<String, @Nullable Object> answer(
            List<Sampled> all, PageOfSamples.Asked asked, Parts parts, Costs costs, int wave) {
        var page = PageOfSamples.of(all, asked);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("__typename", "SampleConnection");
        put(answer, "nodes", parts.nodes(), nodes -> nodes.ofEach(page.nodes(), costs, wave));
        put(
                answer,
                "edges",
                parts.edges(),
                edges -> edges.ofEach(page.nodes(), costs, wave).stream()
                        .map(node -> Map.of("node", node))
                        .toList());
        if (parts.info()) {
            answer.put("pageInfo", Map.of("hasNextPage", page.hasNext(), "hasPreviousPage", page.hasPrevious()));
        }
        if (parts.total()) {
            answer.put("totalCount", all.size());
        }
        return answer;
    }

    private static <T> void put(
            Map<String, @Nullable Object> answer, String name, @Nullable T part, Function<T, Object> value) {
        if (part != null) {
            answer.put(name, value.apply(part));
        }
    }
}
