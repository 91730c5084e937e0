package org.samplewell.budget;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Searches for the most expensive operations: random ones, and mutations of the most expensive ones found so far. */
final class Hunt {

    private static final int KEPT = 12;
    private static final List<Integer> SIZES = List.of(300, 3_000, 30_000, 300_000, 900_000);

    private final Arena arena;
    private final Limits limits;
    private final Breeding breeding;
    private final Random random;
    private final List<Dear> dearest = new ArrayList<>();
    private final List<Dear> dearestPerKilobyte = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Hunt(Arena arena, Limits limits, GraphQLSchema schema, long seed) {
        this.arena = arena;
        this.limits = limits;
        this.random = new Random(seed);
        this.breeding = new Breeding(new Wishes(schema, random), random);
    }

    /** Runs this number of operations. */
    void run(int operations) {
        for (int i = 0; i < operations; ) {
            var wishes = wishes();
            var document = Writer.document(wishes, SIZES.get(random.nextInt(SIZES.size())));
            if (document != null) {
                keep(measured(wishes, document));
                i++;
            }
        }
    }

    private List<Wish> wishes() {
        var known = random.nextBoolean() ? dearest : dearestPerKilobyte;
        return known.isEmpty() || random.nextInt(3) == 0
                ? breeding.fresh()
                : breeding.changed(known.get(random.nextInt(known.size())).wishes());
    }

    private Dear measured(List<Wish> wishes, String document) {
        var before = arena.cpu();
        var reply = new Client(arena.baseUri(), limits.answer()).send(Call.query(document));
        return new Dear(wishes, document, reply, arena.cpu().minus(before));
    }

    private void keep(Dear found) {
        if (found.reply().fault() != null) {
            faults.add(found.reply().fault() + ": " + found);
            arena.startAnewIfLost();
        } else if (found.reply().bytes() > limits.bytes()) {
            faults.add("too long an answer: " + found);
        }
        keep(found, dearest, Dear::seconds);
        keep(found, dearestPerKilobyte, Dear::perKilobyte);
    }

    private static void keep(Dear found, List<Dear> known, ToDoubleFunction<Dear> cost) {
        known.add(found);
        known.sort(Comparator.comparingDouble(cost).reversed());
        if (known.size() > KEPT) {
            known.remove(KEPT);
        }
    }

    /**
     * The most expensive operations, measured again. The lowest of three times counts, because others may use the
     * machine too.
     */
    List<Dear> dearest() {
        return confirmed(dearest, Dear::seconds);
    }

    /** The most expensive operations for their length, measured again. */
    List<Dear> dearestPerKilobyte() {
        return confirmed(dearestPerKilobyte, Dear::perKilobyte);
    }

    private List<Dear> confirmed(List<Dear> found, ToDoubleFunction<Dear> cost) {
        return found.stream()
                .limit(5)
                .map(this::confirmed)
                .sorted(Comparator.comparingDouble(cost).reversed())
                .toList();
    }

    private Dear confirmed(Dear found) {
        var times = new ArrayList<Dear>();
        times.add(found);
        for (int i = 0; i < 3; i++) {
            times.add(measured(found.wishes(), found.document() + "#" + i)); // a new document, so never cached
        }
        return Objects.requireNonNull(
                times.stream().min(Comparator.comparing(Dear::cpu)).orElse(null));
    }

    /** The faults, one entry for each operation that caused one. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
