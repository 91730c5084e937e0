package org.samplewell.graphql;

import graphql.schema.FieldCoordinates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.samplewell.SamplewellConfig;
import org.samplewell.graphql.OperationLimits.Limit;
import org.samplewell.graphql.execution.Estimate;
import org.samplewell.graphql.execution.Late;
import org.samplewell.query.Columns;
import org.samplewell.query.DeadlinePassed;
import org.samplewell.query.NoMemory;
import org.samplewell.query.RowsTooLarge;
import org.samplewell.query.Sent;
import org.samplewell.query.Snapshot;
import org.samplewell.query.Statements;
import org.samplewell.query.TooManyRows;

/** The operation that a request runs: what it selects, and what its loads cost. */
@RequestScoped
public class Operation {

    @Inject
    Schema schema;

    @Inject
    Snapshot snapshot;

    @Inject
    SamplewellConfig config;

    private Map<Limit, Long> limits = Map.of();
    private @Nullable Estimate estimate;
    private Set<FieldCoordinates> selected = Set.of();
    private final Map<String, Columns> columns = new HashMap<>();
    private final Cost cost = new Cost();
    private boolean tellsCost;

    /** Allows its caller to be told what it costs. */
    void tellCost(boolean allowed) {
        tellsCost = allowed;
    }

    boolean tellsCost() {
        return tellsCost;
    }

    /** Gives it the limits of its caller. */
    void limit(Map<Limit, Long> limits) {
        this.limits = limits;
    }

    Map<Limit, Long> limits() {
        return limits;
    }

    /** Takes note of the fields that are asked for, type by type, wherever in the operation. */
    void begin(Estimate estimate, Set<FieldCoordinates> selected) {
        this.estimate = estimate;
        this.selected = selected;
    }

    /** What it was reckoned to come to; null before it begins. */
    @Nullable Estimate estimate() {
        return estimate;
    }

    /**
     * Answers each load: one call of the loader for each distinct argument set, or more where there are more keys than one
     * statement takes. What fails, fails alone.
     *
     * @param fields the field that asked for each load; one that is not there is taken for the loader's own
     */
    Map<Load, Try<Object>> answer(Loader loader, Set<Load> loads, Map<Object, Object> fields) {
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
        var most = config.keysMax();
        return IntStream.range(0, (alike.size() + most - 1) / most)
                .mapToObj(part -> alike.subList(part * most, Math.min(alike.size(), (part + 1) * most)));
    }

    private Map<Load, Try<Object>> answer(Loader loader, List<Load> alike, String field) {
        try {
            var found = ask(loader, alike, field);
            return alike.stream().collect(Collectors.toMap(load -> load, load -> {
                var answer = found.get(load.key());
                return answer instanceof Refusal refusal
                        ? Try.failed(new BadInput(refusal.message()))
                        : Try.succeeded(answer == null ? loader.missing(load) : answer);
            }));
        } catch (RuntimeException e) {
            var failed = Try.failed(told(e));
            return alike.stream().collect(Collectors.toMap(load -> load, load -> failed));
        }
    }

    /** What the engine is told: of some failures, that the whole operation is at its end. */
    private static RuntimeException told(RuntimeException thrown) {
        if (thrown instanceof DeadlinePassed) {
            return new Late(thrown);
        }
        if (thrown instanceof NoMemory) {
            return LimitExceeded.overloaded(thrown);
        }
        if (thrown instanceof TooManyRows) {
            return LimitExceeded.told(thrown, ErrorCode.TOO_MANY_ROWS);
        }
        return thrown instanceof RowsTooLarge ? LimitExceeded.told(thrown, ErrorCode.LIMIT_EXCEEDED) : thrown;
    }

    private Map<?, ?> ask(Loader loader, List<Load> alike, String field) {
        snapshot.deadline().check();
        var most = limits.getOrDefault(Limit.STATEMENTS, Long.MAX_VALUE);
        if (cost.statements() >= most) {
            throw LimitExceeded.of(Limit.STATEMENTS, cost.statements() + 1L, most);
        }
        snapshot.begin();
        var keys = alike.stream().map(Load::key).collect(Collectors.toSet());
        var sent = new ArrayList<Sent>();
        cost.add(new Cost.Batch(loader.field(), field, keys.size(), sent));
        var answer = Statements.<Map<?, ?>>during(
                sent, () -> loader.answer(keys, alike.get(0).arguments(), columns(loader)));
        if (cost.rows() > config.rowsMax()) {
            throw new TooManyRows(config.rowsMax());
        }
        return answer;
    }

    private Columns columns(Loader loader) {
        var type = schema.rowType(loader.field());
        return type == null ? Columns.of("", List.of()) : columns.computeIfAbsent(type, this::wanted);
    }

    private Columns wanted(String type) {
        var wanted = Columns.of(
                type,
                selected.stream()
                        .filter(field -> field.getTypeName().equals(type))
                        .flatMap(field -> schema.rows().needs(type, field.getFieldName()).stream())
                        .sorted()
                        .toList());
        return wanted.on(new Columns.Paging(
                isSelected("Edge", "cursor") || isSelected("PageInfo", "startCursor", "endCursor"),
                isSelected("PageInfo", "hasNextPage", "hasPreviousPage")));
    }

    private boolean isSelected(String typeEnding, String... names) {
        return selected.stream()
                .anyMatch(field -> field.getTypeName().endsWith(typeEnding)
                        && List.of(names).contains(field.getFieldName()));
    }

    /** What the operation has cost so far. */
    Cost cost() {
        return cost;
    }
}
