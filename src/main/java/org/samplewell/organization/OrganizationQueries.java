package org.samplewell.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.samplewell.domain.Organization;
import org.samplewell.domain.Organization_;
import org.samplewell.graphql.field.Loader;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;
import org.samplewell.query.Page;
import org.samplewell.query.PageRequest;
import org.samplewell.query.Reads;
import org.samplewell.query.Row;

/** Reads organizations. */
@Stateless
public class OrganizationQueries {

    @Inject
    Reads reads;

    /** The organizations with these ids. */
    public Map<Long, Row> byId(Batch<Long> ids) {
        return reads.from(Organization.class, ids.wanted()).byKey(Organization_.id, ids.keys());
    }

    /** A page of all organizations. */
    public Page page(Columns wanted, Loader.NoFilter all, PageRequest request) {
        return reads.from(Organization.class, wanted).page(request);
    }

    /** How many organizations there are. */
    public int count(Loader.NoFilter all) {
        return reads.from(Organization.class).count();
    }
}
