package org.samplewell.graphql.execution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Predicate;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * Runs one operation. It fetches every field of all known parents. When only loads are left, the data loaders answer
 * them all at once. Then it continues with the objects that were loaded. A relation that may occur again further down
 * is loaded as late as possible, so that it is loaded only once.
 */
final class Execution {

    private final Environments operation;
    private final Waiting waiting;
    private final Links root;
    private final Parents rootParents;
    private final Queue<Parents> ready = new ArrayDeque<>();
    private final List<Fetch> unanswered = new ArrayList<>();

    /** An execution of the fields that are selected on the root. */
    Execution(Environments operation, Waiting waiting, Selection selection) {
        this.operation = operation;
        this.waiting = waiting;
        root = new Links(new Place.OfRoot(operation.root()), Shape.of(selection.type()), 1);
        rootParents = new Parents(selection, root);
        rootParents.add(0, operation.root().getSource());
    }

    /** The answer's data; null if a null has moved up to the root. */
    @Nullable Data run() {
        ready.add(rootParents);
        advance();
        return data();
    }

    /**
     * The same, but it completes each root field, with all fields below it, before the next one. A null at the root
     * stops it. The caches of the data loaders contain the old state, so they are cleared after each root field.
     */
    @Nullable Data runSerially(Runnable afterEach) {
        for (int i = 0; i < rootParents.selection.fields().size() && !root.isNull(0); i++) {
            fetch(rootParents, i);
            advance();
            operation.context().getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
            afterEach.run();
        }
        return data();
    }

    private @Nullable Data data() {
        return root.isNull(0) ? null : new Data(rootParents);
    }

    private void advance() {
        while (!ready.isEmpty() || !unanswered.isEmpty()) {
            while (!ready.isEmpty()) {
                fetch(ready.remove());
            }
            answer();
        }
    }

    private void fetch(Parents parents) {
        try {
            for (int i = 0; i < parents.selection.fields().size(); i++) {
                fetch(parents, i);
            }
        } catch (Shared.ToldApart e) {
            fetch(e.objects());
        }
    }

    private void fetch(Parents parents, int index) {
        operation.meter().goOn();
        operation.meter().places(parents.size());
        var fetch = new Fetch(parents, index, operation);
        inTime(fetch, () -> fetch.begin(waiting.patience()));
        if (fetch.isFilled()) {
            return;
        }
        if (fetch.isDone()) {
            complete(fetch);
        } else {
            unanswered.add(fetch);
        }
    }

    private void answer() {
        var asked = next();
        asked.forEach(fetch -> inTime(fetch, () -> fetch.slots().load(waiting.patience())));
        var loaded = asked.stream().filter(fetch -> !fetch.isFilled()).toList();
        waiting.until(loaded);
        loaded.forEach(this::complete);
    }

    /** Takes the fetches that need not wait for others; if each of them waits for another, takes all. */
    private List<Fetch> next() {
        var above = new Above(unanswered);
        var isNext = unanswered.stream().allMatch(above::leadToMoreOf)
                ? (Predicate<Fetch>) fetch -> true
                : Predicate.not(above::leadToMoreOf);
        var next = unanswered.stream().filter(isNext).toList();
        unanswered.removeIf(isNext);
        return next;
    }

    private void complete(Fetch fetch) {
        inTime(fetch, () -> {
            var place = fetch.place();
            var values = fetch.slots().values(waiting.patience());
            var completion =
                    new Completion(operation, place.field(), fetch.slots().repeats(), ready::add);
            fetch.fill(completion.column(place, place.field().shape, values));
        });
    }

    /**
     * A late field is reported as one error, at the innermost place that contains all its places. That place becomes
     * null.
     */
    private void inTime(Fetch fetch, Runnable step) {
        try {
            step.run();
        } catch (Late e) {
            var nulls = new Leaves(
                    fetch.place(), fetch.place().field().shape, fetch.slots().size());
            fetch.fill(nulls);
            Column holder = nulls;
            while (holder.size() > 1) {
                holder = holder.place.holder();
            }
            if (holder == nulls || !holder.isNull(0)) {
                operation.failedAt(holder.place.path(0), fetch.place(), e.reported());
                operation.nullify(holder, 0);
            }
        }
    }
}
