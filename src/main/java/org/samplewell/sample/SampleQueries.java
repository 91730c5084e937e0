package org.samplewell.sample;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samplewell.domain.Sample;
import org.samplewell.domain.SampleTally_;
import org.samplewell.domain.Sample_;
import org.samplewell.domain.Unit_;
import org.samplewell.query.Batch;
import org.samplewell.query.Columns;
import org.samplewell.query.Page;
import org.samplewell.query.PageRequest;
import org.samplewell.query.Read;
import org.samplewell.query.Reads;
import org.samplewell.query.Row;

/** Reads samples, always many at a time. */
@Stateless
public class SampleQueries {

    @Inject
    Reads reads;

    /** The samples with these ids. */
    public Map<Long, Row> byId(Batch<Long> ids) {
        return reads.from(Sample.class, ids.wanted()).byKey(Sample_.id, ids.keys());
    }

    /** The samples with these codes. */
    public Map<String, Row> byCode(Batch<String> codes) {
        return reads.from(Sample.class, codes.wanted()).byKey(Sample_.code, codes.keys());
    }

    /** A page of the samples that pass the filter. */
    public Page page(Columns wanted, SampleFilter filter, PageRequest request) {
        return passing(filter, reads.from(Sample.class, wanted)).page(request);
    }

    /** How many samples pass the filter. */
    public int count(SampleFilter filter) {
        return counted(filter).count();
    }

    /** A page of each unit's samples that pass the filter; units with none are left out. */
    public Map<Long, Page> byUnit(Batch<Long> units, SampleFilter filter, PageRequest request) {
        return passing(filter, reads.from(Sample.class, units.wanted()))
                .pageByParent(Sample_.unitId, units.keys(), request);
    }

    /** How many of each unit's samples pass the filter; units with none are left out. */
    public Map<Long, Integer> countByUnit(Batch<Long> units, SampleFilter filter) {
        return counted(filter).countByParent(Sample_.unitId, units.keys());
    }

    /** How many of each unit's samples that pass the filter have each status; statuses without samples are left out. */
    public Map<Long, List<SampleStatusCount>> countByUnitAndStatus(Batch<Long> units, SampleFilter filter) {
        var counts = new HashMap<Long, List<SampleStatusCount>>();
        counted(filter)
                .countByGroup(Sample_.unitId, units.keys(), Sample_.status)
                .forEach((unit, byStatus) -> counts.put(
                        unit,
                        byStatus.entrySet().stream()
                                .map(each -> new SampleStatusCount(each.getKey(), each.getValue()))
                                .toList()));
        return counts;
    }

    /** The most recently collected sample of each unit that passes the filter; units with none are left out. */
    public Map<Long, Row> latestByUnit(Batch<Long> units, SampleFilter filter) {
        return passing(filter, reads.from(Sample.class, units.wanted()))
                .present(Sample_.collectedAt)
                .firstByParent(Sample_.unitId, units.keys(), SampleOrder.COLLECTED_AT_DESC.order());
    }

    private Read<Sample> counted(SampleFilter filter) {
        return passing(filter, reads.from(Sample.class)).talliedIn(SampleTally_.samples);
    }

    private static Read<Sample> passing(SampleFilter filter, Read<Sample> samples) {
        var dated = filter.collectedBefore() == null ? samples : samples.present(Sample_.collectedAt);
        return dated.in(Sample_.status, filter.status())
                .atLeast(Sample_.collectedOrder, filter.collectedFrom())
                .before(Sample_.collectedOrder, filter.collectedBefore())
                .in(Sample_.media, filter.media())
                .in(Sample_.qcKind, filter.qcKind())
                .startingWith(Sample_.code, filter.codePrefix())
                .referringTo(Sample_.unitId, Unit_.code, filter.unit());
    }
}
