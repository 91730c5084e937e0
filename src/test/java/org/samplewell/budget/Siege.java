package org.samplewell.budget;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Sixteen attackers that send one call repeatedly, and a bystander. */
final class Siege {

    private static final int ATTACKERS = 16;

    private final Arena arena;
    private final Duration length;

    Siege(Arena arena, Duration length) {
        this.arena = arena;
        this.length = length;
    }

    /** Measures the bystander while the attackers send this call. */
    Endured with(String name, Call call) {
        arena.settles(Duration.ofSeconds(60));
        var before = arena.vitals();
        var attacks = new AtomicInteger();
        var end = System.nanoTime() + length.toNanos();
        try (var bystander = Bystander.of(arena.baseUri())) {
            var client = new Client(arena.baseUri(), Duration.ofSeconds(31));
            Client.atOnce(ATTACKERS, () -> {
                        while (System.nanoTime() < end) {
                            client.send(call);
                            attacks.incrementAndGet();
                        }
                    })
                    .forEach(Siege::await);
            var replies = bystander.replies();
            var settled = arena.settles(Duration.ofSeconds(60));
            return new Endured(
                    name, attacks.get(), latencies(replies), faults(replies, settled), before, arena.vitals());
        }
    }

    private static void await(Future<?> attacker) {
        try {
            attacker.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Duration> latencies(List<Reply> replies) {
        return replies.stream()
                .map(Reply::time)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String faults(List<Reply> replies, boolean settled) {
        var told = replies.stream()
                .filter(reply -> reply.status() != 200 || !reply.hasData())
                .collect(Collectors.groupingBy(Reply::verdict, Collectors.counting()));
        return (told.isEmpty() ? "" : told.toString()) + (settled ? "" : " still at work a minute later");
    }
}
