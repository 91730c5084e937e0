package org.samplewell.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.OffsetDateTime;
import java.util.List;
import org.samplewell.domain.GivenTime;
import org.samplewell.domain.Sample_;
import org.samplewell.domain.TimePrecision;
import org.samplewell.graphql.field.Computed;
import org.samplewell.graphql.field.ValueType;
import org.samplewell.graphql.field.WrittenCell;

/** The fields of a sample that are not plain columns. */
@ApplicationScoped
class SampleFields {

    @Produces
    Computed collectedAt() {
        return new Computed(
                "Sample.collectedAt",
                List.of(Sample_.COLLECTED_AT, Sample_.COLLECTED_PRECISION, Sample_.COLLECTED_ZONE),
                row -> GivenTime.shown(
                        (OffsetDateTime) row.get(Sample_.COLLECTED_AT),
                        (TimePrecision) row.get(Sample_.COLLECTED_PRECISION),
                        (String) row.get(Sample_.COLLECTED_ZONE)));
    }

    @Produces
    Computed asWritten() {
        return WrittenCell.field("Sample.asWritten", Sample_.SOURCE);
    }

    @Produces
    ValueType statusCount() {
        return new ValueType(SampleStatusCount.class);
    }
}
