package org.samplewell.graphql;

import graphql.normalized.ExecutableNormalizedOperation;
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
import org.dataloader.Try;
import org.samplewell.SamplewellConfig;
import org.samplewell.query.Columns;
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

    private Set<FieldCoordinates> selected = Set.of();
    private final Map<String, Columns> columns = new HashMap<>();
    private final List<Explain.Batch> batches = new ArrayList<>();

    /** Takes note of the fields that are asked for, type by type, wherever in the operation. */
    void begin(ExecutableNormalizedOperation normalized) {
        selected = normalized.getCoordinatesToNormalizedFields().keySet();
    }

    /**
     * Answers each load, one call of the loader for each distinct argument set; bad input fails alone, but a statement that the
     * database refuses ends the snapshot, and so all loads after it.
     */
    Map<Load, Try<Object>> answer(Loader loader, Set<Load> loads) {
        var answers = new LinkedHashMap<Load, Try<Object>>();
        loads.stream()
                .collect(Collectors.groupingBy(Load::arguments, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> answers.putAll(answer(loader, alike)));
        return answers;
    }

    private Map<Load, Try<Object>> answer(Loader loader, List<Load> alike) {
        try {
            var found = ask(loader, alike);
            return alike.stream().collect(Collectors.toMap(load -> load, load -> {
                var answer = found.get(load.key());
                return answer instanceof Refusal refusal
                        ? Try.failed(new BadInput(refusal.message()))
                        : Try.succeeded(answer == null ? loader.missing(load) : answer);
            }));
        } catch (RuntimeException e) {
            return alike.stream().collect(Collectors.toMap(load -> load, load -> Try.failed(e)));
        }
    }

    private Map<?, ?> ask(Loader loader, List<Load> alike) {
        snapshot.deadline().check();
        snapshot.begin();
        var keys = alike.stream().map(Load::key).collect(Collectors.toSet());
        var from = System.nanoTime();
        var seen = Statements.<Map<?, ?>>during(
                () -> loader.answer(keys, alike.get(0).arguments(), columns(loader)));
        batches.add(Explain.batch(loader.field(), keys.size(), seen, System.nanoTime() - from));
        if (batches.stream().mapToInt(Explain.Batch::rows).sum() > config.rowsMax()) {
            throw new TooManyRows(config.rowsMax());
        }
        return seen.value();
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
    Explain explain() {
        return new Explain(batches, snapshot.statements());
    }
}
