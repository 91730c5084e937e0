package org.samplewell.imports.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import org.samplewell.Excerpt;
import org.samplewell.domain.ImportJob_;
import org.samplewell.domain.ImportReject_;
import org.samplewell.graphql.field.Arguments;
import org.samplewell.graphql.field.BadInput;
import org.samplewell.graphql.field.Computed;
import org.samplewell.graphql.field.JsonTexts;
import org.samplewell.graphql.field.Loader;
import org.samplewell.query.Order;

/** The batched fields that hold import jobs and rejects. */
@ApplicationScoped
class ImportLoaders {

    @Inject
    ImportQueries imports;

    @Produces
    Loader jobNode() {
        return Loader.node("ImportJob", imports::jobs);
    }

    @Produces
    Loader rejectNode() {
        return Loader.node("ImportReject", imports::rejects);
    }

    @Produces
    Loader job() {
        return Loader.lookup("Query.importJob", "id", ImportLoaders::id, imports::jobs);
    }

    @Produces
    Loader rejects() {
        var inOrder = Arguments.always(Order.ascending(ImportReject_.ID, Long.class));
        return Loader.connection(
                "ImportJob.rejects",
                ImportJob_.ID,
                Loader.NoFilter.class,
                inOrder,
                imports::rejects,
                imports::countRejects);
    }

    @Produces
    Computed column() {
        return new Computed(
                "ImportReject.column", List.of(ImportReject_.HEADING), row -> row.get(ImportReject_.HEADING));
    }

    @Produces
    Computed unmappedColumns() {
        return texts("ImportJob.unmappedColumns", ImportJob_.UNMAPPED);
    }

    @Produces
    Computed notes() {
        return texts("ImportJob.notes", ImportJob_.NOTES);
    }

    private static Computed texts(String field, String attribute) {
        return new Computed(field, List.of(attribute), row -> JsonTexts.list(row.get(attribute)));
    }

    private static Long id(Object given) {
        return ImportId.decoded(given.toString())
                .orElseThrow(() ->
                        new BadInput("'%s' is not the id of an import job.".formatted(Excerpt.of(given.toString()))));
    }
}
