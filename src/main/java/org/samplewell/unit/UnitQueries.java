package org.samplewell.unit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.samplewell.domain.Organization_;
import org.samplewell.domain.Unit;
import org.samplewell.domain.Unit_;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;
import org.samplewell.query.Page;
import org.samplewell.query.PageRequest;
import org.samplewell.query.Read;
import org.samplewell.query.Reads;
import org.samplewell.query.Row;

/** Reads units. */
@Stateless
public class UnitQueries {

    @Inject
    Reads reads;

    /** The units with these ids. */
    public Map<Long, Row> byId(Batch<Long> ids) {
        return reads.from(Unit.class, ids.wanted()).byKey(Unit_.id, ids.keys());
    }

    /** The units with these codes. */
    public Map<String, Row> byCode(Batch<String> codes) {
        return reads.from(Unit.class, codes.wanted()).byKey(Unit_.code, codes.keys());
    }

    /** A page of the units that pass the filter. */
    public Page page(Columns wanted, UnitFilter filter, PageRequest request) {
        return passing(filter, reads.from(Unit.class, wanted)).page(request);
    }

    /** How many units pass the filter. */
    public int count(UnitFilter filter) {
        return passing(filter, reads.from(Unit.class)).count();
    }

    private static Read<Unit> passing(UnitFilter filter, Read<Unit> units) {
        return units.referringTo(Unit_.organizationId, Organization_.code, filter.organization())
                .in(Unit_.kind, filter.kind())
                .in(Unit_.status, filter.status())
                .startingWith(Unit_.code, filter.codePrefix())
                .containing(Unit_.code, Unit_.name, filter.text());
    }
}
