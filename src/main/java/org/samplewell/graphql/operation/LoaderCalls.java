package org.samplewell.graphql.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dataloader.Try;
import org.samplewell.CodedException;
import org.samplewell.graphql.execution.Late;
import org.samplewell.graphql.field.BadInput;
import org.samplewell.graphql.field.Load;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.field.Refusal;
import org.samplewell.graphql.limits.LimitExceeded;
import org.samplewell.graphql.limits.OperationLimits.Limit;
import org.samplewell.query.snapshot.DeadlinePassed;
import org.samplewell.query.snapshot.SentStatement;
import org.samplewell.query.snapshot.Snapshot;
import org.samplewell.query.snapshot.Statements;
import org.samplewell.query.snapshot.TooManyRows;
import org.samplewell.settings.ReadSettings;

/**
 * Calls loaders once for each distinct set of arguments, or more often if there are too many keys for one statement.
 */
@ApplicationScoped
public class LoaderCalls {

    @Inject
    CurrentOperation operation;

    @Inject
    Snapshot snapshot;

    @Inject
    Listeners listeners;

    @Inject
    ReadSettings settings;

    /**
     * Answers each load. A failed call does not affect the others.
     *
     * @param fields the field that requested each load; the loader's own field if it is missing
     */
    public Map<Load, Try<Object>> answer(Loader loader, Set<Load> loads, Map<Object, Object> fields) {
        var answers = new LinkedHashMap<Load, Try<Object>>();
        loads.stream()
                .collect(Collectors.groupingBy(Load::arguments, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::inParts)
                .forEach(alike -> answers.putAll(answer(
                        loader,
                        alike,
                        fields.getOrDefault(alike.get(0), loader.field()).toString())));
        return answers;
    }

    private Stream<List<Load>> inParts(List<Load> alike) {
        var most = settings.keysMax();
        return IntStream.range(0, (alike.size() + most - 1) / most)
                .mapToObj(part -> alike.subList(part * most, Math.min(alike.size(), (part + 1) * most)));
    }

    private Map<Load, Try<Object>> answer(Loader loader, List<Load> alike, String field) {
        try {
            var found = call(loader, alike, field);
            return alike.stream().collect(Collectors.toMap(load -> load, load -> {
                var answer = found.get(load.key());
                return answer instanceof Refusal refusal
                        ? Try.failed(new BadInput(refusal.message()))
                        : Try.succeeded(answer == null ? loader.missing(load) : answer);
            }));
        } catch (RuntimeException e) {
            var failed = Try.failed(forEngine(e));
            return alike.stream().collect(Collectors.toMap(load -> load, load -> failed));
        }
    }

    /**
     * The exception for the engine. Some failures end the whole operation; a passed deadline makes all its fields late.
     */
    private static RuntimeException forEngine(RuntimeException thrown) {
        if (thrown instanceof DeadlinePassed) {
            return new Late(thrown);
        }
        return thrown instanceof CodedException coded && coded.endsOperation() ? Failures.ended(coded) : thrown;
    }

    private Map<?, ?> call(Loader loader, List<Load> alike, String field) {
        snapshot.deadline().check();
        checkStatements();
        snapshot.begin();
        var keys = alike.stream().map(Load::key).collect(Collectors.toSet());
        var call = new Cost.Call(loader.field(), field, keys.size(), new ArrayList<SentStatement>());
        operation.cost().add(call);
        try {
            var answer = Statements.<Map<?, ?>>during(
                    call.statements(),
                    () -> loader.answer(
                            keys, alike.get(0).arguments(), operation.columns().of(loader)));
            checkRows();
            return answer;
        } finally {
            listeners.loaderAnswered(operation.running(), call);
        }
    }

    private void checkStatements() {
        var most = operation.allowed().most(Limit.STATEMENTS);
        var sent = operation.cost().statements();
        if (sent >= most) {
            throw LimitExceeded.of(Limit.STATEMENTS, sent + 1L, most);
        }
    }

    private void checkRows() {
        if (operation.cost().rows() > settings.rowsMax()) {
            throw new TooManyRows(settings.rowsMax());
        }
    }
}
