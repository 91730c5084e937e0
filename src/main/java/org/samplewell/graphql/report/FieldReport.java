package org.samplewell.graphql.report;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.samplewell.graphql.field.Load;
import org.samplewell.graphql.field.Loader;
import org.samplewell.graphql.field.PageLimits;
import org.samplewell.graphql.schema.Catalogue;
import org.samplewell.graphql.schema.Schema;
import org.samplewell.query.Columns;
import org.samplewell.query.index.Index;
import org.samplewell.query.index.IndexVerdict;
import org.samplewell.query.index.Indexes;
import org.samplewell.query.index.Rehearsal;
import org.samplewell.settings.ReadSettings;

/**
 * Reports how every field of the schema is served, how long its lists can get, and which indexes its relations use.
 * Each loader is rehearsed without a filter, with each order, and with each field of its filter. Then the database
 * catalogue is searched for indexes that match these reads.
 */
@ApplicationScoped
public class FieldReport {

    @Inject
    Schema schema;

    @Inject
    Catalogue catalogue;

    @Inject
    Indexes indexes;

    @Inject
    ReadSettings settings;

    /** A line for each field, the number of fields that are served in each way, and the warnings. */
    public record Lines(List<String> fields, Map<FieldServing.Way, Integer> counts, List<String> warnings) {

        public String text() {
            return String.join("\n", fields) + "\n\n"
                    + (warnings.isEmpty() ? "No warnings." : "Warnings:\n" + String.join("\n", warnings)) + "\n";
        }
    }

    /** Created on each call, because indexes can change. */
    @ActivateRequestContext
    public Lines lines() {
        var lines = new Lines(new ArrayList<>(), new EnumMap<>(FieldServing.Way.class), new ArrayList<>());
        var serving =
                new FieldServing(catalogue, schema.rows(), schema::column, settings.pageMax(), settings.rowsMax());
        var present = indexes.all();
        schema.executable().getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .sorted(Comparator.comparing(GraphQLObjectType::getName))
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> describe(type.getName(), field, serving, present, lines)));
        return lines;
    }

    private void describe(
            String type, GraphQLFieldDefinition field, FieldServing serving, Collection<Index> present, Lines lines) {
        var name = type + "." + field.getName();
        lines.fields().add("%-34s %s".formatted(name, serving.description(type, field)));
        lines.counts().merge(serving.way(type, field.getName()), 1, Integer::sum);
        if (serving.isUnbounded(type, field)) {
            lines.warnings().add(name + ": an unbounded list");
        }
        if (serving.way(type, field.getName()) == FieldServing.Way.RELATION) {
            rehearse(name, field, present, lines);
        }
    }

    private void rehearse(String name, GraphQLFieldDefinition field, Collection<Index> present, Lines lines) {
        var loader = Objects.requireNonNull(catalogue.loaders().get(name));
        new ProbeArguments(field, loader).each().forEach((part, arguments) -> {
            var verdict = IndexVerdict.of(Rehearsal.of(() -> ask(loader, arguments)), present);
            lines.fields().add("    %-30s %s".formatted(part.isEmpty() ? "no filter" : part, verdict));
            if (!verdict.missing().isEmpty()) {
                lines.warnings().add((name + " " + part).strip() + ": " + String.join("; ", verdict.missing()));
            }
        });
    }

    /**
     * Also rehearses the count of a parent's rows. A count of all rows is not rehearsed, because it reads every match.
     */
    private void ask(Loader loader, Map<String, Object> arguments) {
        answer(loader, arguments);
        if (loader.keyAttribute() != null) {
            loader.companions().forEach(companion -> answer(companion, arguments));
        }
    }

    private void answer(Loader loader, Map<String, Object> arguments) {
        var load = loader.load(Load.ROOT, arguments, new PageLimits(settings.pageDefault(), settings.pageMax()));
        var type = schema.rowType(loader.field());
        loader.answer(Set.of(load.key()), load.arguments(), Columns.of(type == null ? "" : type, List.of()));
    }
}
