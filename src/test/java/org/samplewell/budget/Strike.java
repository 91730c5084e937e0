package org.samplewell.budget;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Runs one attack, and checks the server afterwards. */
final class Strike {

    private static final Set<String> REFUSALS =
            Set.of("LIMIT_EXCEEDED", "OVER_BUDGET", "INVALID_SYNTAX", "VALIDATION_FAILED");

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Arena arena;
    private final Limits limits;
    private final Client client;
    private final List<String> faults = new ArrayList<>();

    Strike(Arena arena, Limits limits) {
        this.arena = arena;
        this.limits = limits;
        this.client = new Client(arena.baseUri(), limits.answer());
    }

    /** Runs the attack. Afterwards the server answers; a lost server is replaced. */
    Outcome of(Attack attack) {
        var before = arena.vitals();
        var cpu = arena.cpu();
        var calls = calls(attack);
        var replies = replies(attack, calls);
        replies.stream().map(Reply::fault).filter(Objects::nonNull).distinct().forEach(faults::add);
        replies.stream()
                .filter(reply -> reply.bytes() > limits.bytes())
                .findAny()
                .ifPresent(reply -> faults.add("an answer of " + reply.bytes() + " bytes"));
        if (attack instanceof Attack.Forbidden && replies.stream().anyMatch(Reply::hasData)) {
            faults.add("it was let through");
        }
        if (attack instanceof Attack.Taken && replies.stream().anyMatch(Strike::isRefused)) {
            faults.add("it was refused, though it is below the limits");
        }
        return afterwards(attack, calls, replies, before, cpu);
    }

    private static boolean isRefused(Reply reply) {
        return REFUSALS.contains(String.valueOf(reply.code()));
    }

    private Outcome afterwards(Attack attack, List<Call> calls, List<Reply> replies, Vitals before, Duration begun) {
        var sent = calls.stream().mapToLong(Call::bytes).sum();
        try {
            if (!arena.settles(limits.work())) {
                faults.add("it is still at work " + limits.work().toSeconds() + " s later");
            }
            requireAnswers();
            var cpu = arena.cpu().minus(begun);
            var after = arena.vitals();
            compare(before, after);
            return new Outcome(attack, sent, replies, cpu, before, after, List.copyOf(faults));
        } catch (RuntimeException e) {
            faults.add("the server is lost: " + e.getMessage());
            return new Outcome(attack, sent, replies, Duration.ZERO, before, before, List.copyOf(faults));
        } finally {
            if (!faults.isEmpty()) {
                arena.startAnewIfLost();
            }
        }
    }

    private List<Call> calls(Attack attack) {
        if (attack instanceof Attack.Asked asked) {
            return asked.calls().get();
        } else if (attack instanceof Attack.Taken taken) {
            return taken.calls().get();
        } else if (attack instanceof Attack.AskedAtOnce asked) {
            return Collections.nCopies(asked.times(), asked.call().get());
        } else if (attack instanceof Attack.Forbidden forbidden) {
            return forbidden.calls().get();
        } else if (attack instanceof Attack.Imported imported) {
            return List.of(imported.upload().get());
        }
        return List.of();
    }

    private List<Reply> replies(Attack attack, List<Call> calls) {
        if (attack instanceof Attack.SlowBodies slow) {
            return new SlowSenders(arena.baseUri(), slow).healthMeanwhile();
        }
        if (attack instanceof Attack.Imported) {
            return new ImportWatch(client, limits.work()).untilDone(calls.get(0));
        }
        return attack instanceof Attack.AskedAtOnce ? client.sendAll(calls) : untilLost(calls);
    }

    /** Sends the calls one after the other, and stops at the first call without an answer. */
    private List<Reply> untilLost(List<Call> calls) {
        var replies = new ArrayList<Reply>();
        for (var call : calls) {
            replies.add(client.send(call));
            if (replies.get(replies.size() - 1).status() == 0) {
                break;
            }
        }
        return List.copyOf(replies);
    }

    private void requireAnswers() {
        var soon = new Client(arena.baseUri(), SOON);
        for (var call : List.of(Call.query("{__typename}"), Call.get("/health"))) {
            var reply = soon.send(call);
            if (reply.status() != 200) {
                faults.add("afterwards " + call.shown(20) + " is answered by: " + reply.verdict());
            }
        }
    }

    private void compare(Vitals before, Vitals after) {
        if (after.heap() - before.heap() > limits.heapGrowth()) {
            faults.add("the heap has grown from %d to %d MB".formatted(before.megabytes(), after.megabytes()));
        }
        if (after.files() > before.files()) {
            faults.add("%d files are left".formatted(after.files() - before.files()));
        }
    }
}
