package org.samplewell.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samplewell.SamplewellConfig;
import org.samplewell.query.Columns;
import org.samplewell.query.Rehearsal;

/**
 * Tells how every field of the schema is served, how long its lists can get, and which indexes its relations use: each loader
 * is rehearsed without a filter and with each field of its filter, and PostgreSQL says how it would go about it.
 */
@ApplicationScoped
public class FieldReport {

    @Inject
    Schema schema;

    @Inject
    Catalogue catalogue;

    @Inject
    Rehearsal rehearsal;

    @Inject
    SamplewellConfig config;

    /** A line for each field, and what no index helps with. */
    record Lines(List<String> fields, List<String> warnings) {

        String text() {
            return String.join("\n", fields) + "\n\n"
                    + (warnings.isEmpty() ? "No warnings." : "Warnings:\n" + String.join("\n", warnings)) + "\n";
        }
    }

    /** Made anew, for indexes come and go. */
    @ActivateRequestContext
    Lines lines() {
        var lines = new Lines(new ArrayList<>(), new ArrayList<>());
        schema.executable().getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .sorted(Comparator.comparing(GraphQLObjectType::getName))
                .forEach(type -> type.getFieldDefinitions().forEach(field -> tell(type, field, lines)));
        return lines;
    }

    private void tell(GraphQLObjectType type, GraphQLFieldDefinition field, Lines lines) {
        var name = type.getName() + "." + field.getName();
        var loader = catalogue.loaders().get(name);
        lines.fields()
                .add("%-34s %s"
                        .formatted(
                                name,
                                loader == null ? plain(type, field, name) : loader.kind() + bound(field, loader)));
        if (loader != null) {
            rehearse(name, field, loader, lines);
        }
    }

    private String plain(GraphQLObjectType type, GraphQLFieldDefinition field, String name) {
        if (catalogue.resolvers().containsKey(name)) {
            return "resolver";
        }
        if (catalogue.computed().containsKey(name)) {
            return "worked out from "
                    + String.join(", ", catalogue.computed().get(name).attributes());
        }
        if (schema.rows().contains(type.getName())) {
            return field.getName().equals("id") ? "the row's key" : "column";
        }
        return catalogue.values().containsKey(type.getName()) ? "component of a value" : "part of a connection";
    }

    /** Every list has one: a page, or the rows of the whole operation. */
    private String bound(GraphQLFieldDefinition field, Loader loader) {
        if (loader.kind() == Kind.CONNECTION) {
            return ", %d of a page at most".formatted(config.pageMax());
        }
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                ? ", %d rows of the whole operation at most".formatted(config.rowsMax())
                : "";
    }

    private void rehearse(String name, GraphQLFieldDefinition field, Loader loader, Lines lines) {
        new Sampling(field, loader).each().forEach((part, arguments) -> {
            Runnable asking = () -> ask(loader, arguments);
            var verdict = PlanVerdict.of(part.isEmpty() ? rehearsal.inOrder(asking) : rehearsal.finding(asking));
            lines.fields().add("    %-30s %s".formatted(part.isEmpty() ? "as it is" : part, verdict));
            Collection<String> problems = part.isEmpty() ? verdict.missing() : unfound(loader, arguments);
            problems.forEach(problem -> lines.warnings().add((name + " " + part).strip() + ": " + problem));
        });
    }

    /** Of a list of all rows: counting knows no order, so where it tests every row no index finds them. */
    private List<String> unfound(Loader loader, Map<String, Object> arguments) {
        var companions = loader.keyAttribute() == null ? loader.companions() : List.<Loader>of();
        return companions.stream()
                .map(count -> PlanVerdict.of(rehearsal.finding(() -> ask(count, arguments))))
                .filter(PlanVerdict::testsAll)
                .map(verdict -> "no index finds the rows")
                .toList();
    }

    private void ask(Loader loader, Map<String, Object> arguments) {
        var load = loader.load(Load.ROOT, arguments, new Limits(config.pageDefault(), config.pageMax()));
        var type = schema.rowType(loader.field());
        loader.answer(Set.of(load.key()), load.arguments(), Columns.of(type == null ? "" : type, List.of()));
    }
}
