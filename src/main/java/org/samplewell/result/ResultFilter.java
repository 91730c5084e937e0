package org.samplewell.result;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.DetectionCondition;
import org.samplewell.domain.QcKind;
import org.samplewell.domain.ResultFlag;
import org.samplewell.domain.ResultStatus;

/** Which results to select; null means "any". */
public record ResultFilter(
        @Nullable Set<String> analyte,
        @Nullable Set<ResultFlag> flag,
        @Nullable Set<ResultStatus> status,
        @Nullable Set<DetectionCondition> detectionCondition,
        @Nullable OffsetDateTime analysedFrom,
        @Nullable OffsetDateTime analysedBefore,
        @Nullable OffsetDateTime collectedFrom,
        @Nullable OffsetDateTime collectedBefore,
        @Nullable Set<QcKind> qcKind) {

    /** All results of an analyte. */
    static ResultFilter of(String analyte, @Nullable OffsetDateTime from, @Nullable OffsetDateTime before) {
        return new ResultFilter(Set.of(analyte), null, null, null, null, null, from, before, null);
    }
}
