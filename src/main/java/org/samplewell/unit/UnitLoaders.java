package org.samplewell.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.samplewell.domain.Sample_;
import org.samplewell.graphql.field.Arguments;
import org.samplewell.graphql.field.Loader;

/** The batched fields that hold units. */
@ApplicationScoped
class UnitLoaders {

    @Inject
    UnitQueries units;

    @Produces
    Loader node() {
        return Loader.node("Unit", units::byId);
    }

    @Produces
    Loader byCode() {
        return Loader.lookup("Query.unit", "code", Object::toString, units::byCode);
    }

    @Produces
    Loader all() {
        var order = Arguments.orderBy(UnitOrder.class, UnitOrder.CODE_ASC);
        return Loader.root("Query.units", UnitFilter.class, order, units::page, units::count);
    }

    @Produces
    Loader ofSamples() {
        return Loader.one("Sample.unit", Sample_.UNIT_ID, units::byId);
    }
}
