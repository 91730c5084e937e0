package org.samplewell.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.samplewell.domain.Organization_;
import org.samplewell.domain.Unit_;
import org.samplewell.graphql.field.Arguments;
import org.samplewell.graphql.field.Loader;
import org.samplewell.query.Order;

/** The batched fields that hold organizations. */
@ApplicationScoped
class OrganizationLoaders {

    @Inject
    OrganizationQueries organizations;

    @Produces
    Loader node() {
        return Loader.node("Organization", organizations::byId);
    }

    @Produces
    Loader all() {
        var byCode = Arguments.always(Order.ascending(Organization_.CODE, String.class));
        return Loader.root(
                "Query.organizations", Loader.NoFilter.class, byCode, organizations::page, organizations::count);
    }

    @Produces
    Loader ofUnits() {
        return Loader.one("Unit.organization", Unit_.ORGANIZATION_ID, organizations::byId);
    }
}
