package org.samplewell.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.samplewell.domain.Sample_;
import org.samplewell.domain.Unit_;
import org.samplewell.graphql.field.Loader;

/** The batched fields that hold results. */
@ApplicationScoped
class ResultLoaders {

    @Inject
    ResultQueries results;

    @Produces
    Loader node() {
        return Loader.node("Result", results::byId);
    }

    @Produces
    Loader ofSamples() {
        return Loader.many("Sample.results", Sample_.ID, ResultFilter.class, results::bySample);
    }

    @Produces
    Loader countOfSamples() {
        return Loader.count("Sample.resultCount", Sample_.ID, ResultFilter.class, results::countBySample);
    }

    @Produces
    Loader latestOfUnits() {
        return Loader.firstOfGroups("Unit.latestResults", Unit_.ID, ResultFilter.class, results::latestByUnit);
    }

    @Produces
    Loader summaryOfUnits() {
        return Loader.summary(
                "Unit.resultSummary", Unit_.ID, ResultFilter.class, results::summaryByUnit, ResultSummary.NONE);
    }

    @Produces
    Loader trendOfUnits() {
        return Loader.series("Unit.trend", Unit_.ID, TrendArguments.class, results::trendByUnit);
    }
}
