package org.samplewell.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import org.samplewell.domain.Result_;
import org.samplewell.domain.Unit_;
import org.samplewell.graphql.field.Arguments;
import org.samplewell.graphql.field.Loader;
import org.samplewell.query.Order;

/** The batched fields that hold samples. */
@ApplicationScoped
class SampleLoaders {

    private static final Function<Map<String, Object>, Order> ORDER =
            Arguments.orderBy(SampleOrder.class, SampleOrder.COLLECTED_AT_DESC);

    @Inject
    SampleQueries samples;

    @Produces
    Loader node() {
        return Loader.node("Sample", samples::byId);
    }

    @Produces
    Loader byCode() {
        return Loader.lookup("Query.sample", "code", Object::toString, samples::byCode);
    }

    @Produces
    Loader all() {
        return Loader.root("Query.samples", SampleFilter.class, ORDER, samples::page, samples::count);
    }

    @Produces
    Loader ofUnits() {
        return Loader.connection(
                "Unit.samples", Unit_.ID, SampleFilter.class, ORDER, samples::byUnit, samples::countByUnit);
    }

    @Produces
    Loader countOfUnits() {
        return Loader.count("Unit.sampleCount", Unit_.ID, SampleFilter.class, samples::countByUnit);
    }

    @Produces
    Loader countsOfUnitsByStatus() {
        return Loader.countsByGroup(
                "Unit.sampleCountsByStatus", Unit_.ID, SampleFilter.class, samples::countByUnitAndStatus);
    }

    @Produces
    Loader latestOfUnits() {
        return Loader.first("Unit.latestSample", Unit_.ID, SampleFilter.class, samples::latestByUnit);
    }

    @Produces
    Loader ofResults() {
        return Loader.one("Result.sample", Result_.SAMPLE_ID, samples::byId);
    }
}
