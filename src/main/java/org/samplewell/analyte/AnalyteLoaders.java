package org.samplewell.analyte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.samplewell.domain.Analyte_;
import org.samplewell.domain.Result_;
import org.samplewell.graphql.field.Arguments;
import org.samplewell.graphql.field.Loader;
import org.samplewell.query.Order;

/** The batched fields that hold analytes. */
@ApplicationScoped
class AnalyteLoaders {

    @Inject
    AnalyteQueries analytes;

    @Produces
    Loader node() {
        return Loader.node("Analyte", analytes::byId);
    }

    @Produces
    Loader all() {
        var byCode = Arguments.always(Order.ascending(Analyte_.CODE, String.class));
        return Loader.root("Query.analytes", AnalyteFilter.class, byCode, analytes::page, analytes::count);
    }

    @Produces
    Loader ofResults() {
        return Loader.one("Result.analyte", Result_.ANALYTE_ID, analytes::byId);
    }
}
