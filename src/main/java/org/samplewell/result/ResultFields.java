package org.samplewell.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.OffsetDateTime;
import java.util.List;
import org.samplewell.domain.GivenTime;
import org.samplewell.domain.Result_;
import org.samplewell.domain.TimePrecision;
import org.samplewell.graphql.field.Computed;
import org.samplewell.graphql.field.ValueType;
import org.samplewell.graphql.field.WrittenCell;

/** The fields of a result that are not plain columns. */
@ApplicationScoped
class ResultFields {

    @Produces
    Computed analysedAt() {
        return new Computed(
                "Result.analysedAt",
                List.of(Result_.ANALYSED_AT, Result_.ANALYSED_PRECISION, Result_.ANALYSED_ZONE),
                row -> GivenTime.shown(
                        (OffsetDateTime) row.get(Result_.ANALYSED_AT),
                        (TimePrecision) row.get(Result_.ANALYSED_PRECISION),
                        (String) row.get(Result_.ANALYSED_ZONE)));
    }

    @Produces
    Computed asWritten() {
        return WrittenCell.field("Result.asWritten", Result_.SOURCE);
    }

    @Produces
    ValueType summary() {
        return new ValueType(ResultSummary.class);
    }

    @Produces
    ValueType trendPoint() {
        return new ValueType(TrendPoint.class);
    }

    @Produces
    ValueType trendLimit() {
        return new ValueType(TrendLimit.class);
    }
}
