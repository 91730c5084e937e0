package org.samplewell.result;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.samplewell.domain.Analyte_;
import org.samplewell.domain.Result;
import org.samplewell.domain.Result_;
import org.samplewell.query.Batch;
import org.samplewell.query.Read;
import org.samplewell.query.Reads;
import org.samplewell.query.Row;

/** Reads results, always many at a time. */
@Stateless
public class ResultQueries {

    @Inject
    Reads reads;

    /** The results with these ids. */
    public Map<Long, Row> byId(Batch<Long> ids) {
        return reads.from(Result.class, ids.wanted()).byKey(Result_.id, ids.keys());
    }

    /** The results of each sample that pass the filter, analyte by analyte; samples with none are left out. */
    public Map<Long, List<Row>> bySample(Batch<Long> samples, ResultFilter filter) {
        return passing(filter, reads.from(Result.class, samples.wanted()))
                .byParent(Result_.sampleId, samples.keys(), Result_.analyteId);
    }

    /** How many results of each sample pass the filter; samples with none are left out. */
    public Map<Long, Integer> countBySample(Batch<Long> samples, ResultFilter filter) {
        return passing(filter, reads.from(Result.class)).countByParent(Result_.sampleId, samples.keys());
    }

    private static Read<Result> passing(ResultFilter filter, Read<Result> results) {
        return results.referringTo(Result_.analyteId, Analyte_.code, filter.analyte())
                .in(Result_.flag, filter.flag())
                .in(Result_.status, filter.status())
                .in(Result_.detectionCondition, filter.detectionCondition())
                .atLeast(Result_.analysedAt, filter.analysedFrom())
                .before(Result_.analysedAt, filter.analysedBefore());
    }
}
