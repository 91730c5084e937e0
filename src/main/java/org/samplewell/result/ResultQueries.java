package org.samplewell.result;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samplewell.domain.Analyte_;
import org.samplewell.domain.QcKind;
import org.samplewell.domain.Result;
import org.samplewell.domain.ResultStatus;
import org.samplewell.domain.Result_;
import org.samplewell.graphql.field.Refusal;
import org.samplewell.query.Batch;
import org.samplewell.query.Line;
import org.samplewell.query.Order;
import org.samplewell.query.Read;
import org.samplewell.query.Reads;
import org.samplewell.query.Row;
import org.samplewell.uom.Uoms;

/** Reads results, always many at a time. */
@Stateless
public class ResultQueries {

    private static final Order NEWEST = Order.descending(Result_.COLLECTED_ORDER, OffsetDateTime.class);
    private static final Set<ResultStatus> LIVE =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(ResultStatus.RETRACTED, ResultStatus.REJECTED)));

    /** Results without a time of collection sort before this, at the beginning of the calendar. */
    private static final OffsetDateTime DATED = OffsetDateTime.of(1, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC);

    @Inject
    Reads reads;

    @Inject
    Uoms uoms;

    /** The results with these ids. */
    public Map<Long, Row> byId(Batch<Long> ids) {
        return reads.from(Result.class, ids.wanted()).byKey(Result_.id, ids.keys());
    }

    /** The results of each sample that pass the filter, ordered by analyte; samples with none are left out. */
    public Map<Long, List<Row>> bySample(Batch<Long> samples, ResultFilter filter) {
        return passing(filter, reads.from(Result.class, samples.wanted()))
                .byParent(Result_.sampleId, samples.keys(), Result_.analyteId);
    }

    /** How many results of each sample pass the filter; samples with none are left out. */
    public Map<Long, Integer> countBySample(Batch<Long> samples, ResultFilter filter) {
        return passing(filter, reads.from(Result.class)).countByParent(Result_.sampleId, samples.keys());
    }

    /** The newest result of each analyte of each unit, by the time of collection; units with none are left out. */
    public Map<Long, List<Row>> latestByUnit(Batch<Long> units, ResultFilter filter) {
        return ofUnits(filter, reads.from(Result.class, units.wanted()))
                .firstOfGroups(Result_.unitId, units.keys(), Result_.analyteId, NEWEST);
    }

    /** The summary of each unit's results: a {@link ResultSummary}, or a refusal if uoms cannot be converted. */
    public Map<Long, Object> summaryByUnit(Batch<Long> units, ResultFilter filter) {
        var lines = uoms.bind(ofUnits(filter, reads.from(Result.class))
                        .within("result-summary", Result_.unitId, units.keys()))
                .byParent(ResultSummary.COLUMNS);
        return answered(lines, all -> ResultSummary.of(all.get(0)));
    }

    /** The trend of each unit's results, oldest first: a list of {@link TrendPoint}, or a refusal. */
    public Map<Long, Object> trendByUnit(Batch<Long> units, TrendArguments asked) {
        var zone = ZoneId.of(asked.timeZone());
        var filter = ResultFilter.of(asked.analyte(), asked.from(), asked.to());
        var lines = uoms.bind(
                        ofUnits(filter, reads.from(Result.class)).within("result-trend", Result_.unitId, units.keys()))
                .bind("bucket", asked.bucket().field())
                .bind("zone", asked.timeZone())
                .byParent(TrendPoint.COLUMNS);
        return answered(
                lines,
                all -> all.stream().map(line -> TrendPoint.of(line, zone, uoms)).toList());
    }

    /** The last column names the uoms that cannot be converted. */
    private static Map<Long, Object> answered(Map<Long, List<Line>> lines, Function<List<Line>, Object> answer) {
        return lines.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            var uoms = each.getValue().get(0).lastText();
            return uoms == null
                    ? answer.apply(each.getValue())
                    : new Refusal(
                            "Values in %s cannot be converted. Select analytes with compatible uoms.".formatted(uoms));
        }));
    }

    /** Live results of routine samples, unless the filter says otherwise. Blanks and retracted values are excluded. */
    private static Read<Result> ofUnits(ResultFilter filter, Read<Result> results) {
        var all = passing(filter, results);
        var live = filter.status() == null ? all.in(Result_.status, LIVE) : all;
        return filter.qcKind() == null ? live.in(Result_.qcKind, Set.of(QcKind.ROUTINE)) : live;
    }

    private static Read<Result> passing(ResultFilter filter, Read<Result> results) {
        return results.referringTo(Result_.analyteId, Analyte_.code, filter.analyte())
                .in(Result_.flag, filter.flag())
                .in(Result_.status, filter.status())
                .in(Result_.detectionCondition, filter.detectionCondition())
                .atLeast(Result_.analysedAt, filter.analysedFrom())
                .before(Result_.analysedAt, filter.analysedBefore())
                .atLeast(Result_.collectedOrder, filter.collectedBefore() == null ? null : DATED)
                .atLeast(Result_.collectedOrder, filter.collectedFrom())
                .before(Result_.collectedOrder, filter.collectedBefore())
                .in(Result_.qcKind, filter.qcKind());
    }
}
