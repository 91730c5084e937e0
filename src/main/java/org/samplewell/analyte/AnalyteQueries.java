package org.samplewell.analyte;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.samplewell.domain.Analyte;
import org.samplewell.domain.Analyte_;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;
import org.samplewell.query.Page;
import org.samplewell.query.PageRequest;
import org.samplewell.query.Read;
import org.samplewell.query.Reads;
import org.samplewell.query.Row;

/** Reads analytes. */
@Stateless
public class AnalyteQueries {

    @Inject
    Reads reads;

    /** The analytes with these ids. */
    public Map<Long, Row> byId(Batch<Long> ids) {
        return reads.from(Analyte.class, ids.wanted()).byKey(Analyte_.id, ids.keys());
    }

    /** A page of the analytes that pass the filter. */
    public Page page(Columns wanted, AnalyteFilter filter, PageRequest request) {
        return passing(filter, reads.from(Analyte.class, wanted)).page(request);
    }

    /** How many analytes pass the filter. */
    public int count(AnalyteFilter filter) {
        return passing(filter, reads.from(Analyte.class)).count();
    }

    private static Read<Analyte> passing(AnalyteFilter filter, Read<Analyte> analytes) {
        return analytes.in(Analyte_.group, filter.group())
                .startingWith(Analyte_.code, filter.codePrefix())
                .containing(Analyte_.code, Analyte_.name, filter.text());
    }
}
