package org.samplewell.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.samplewell.domain.Sample_;
import org.samplewell.graphql.Loader;

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
}
