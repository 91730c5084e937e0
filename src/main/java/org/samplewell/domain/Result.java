package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What was measured on a sample for one analyte: a number, a text, or a detection condition with its limit. */
@Entity
@Table(name = "result")
public class Result extends Versioned {

    @Column(name = "code")
    String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sample_id")
    Sample sample;

    @Column(name = "sample_id", insertable = false, updatable = false)
    Long sampleId;

    /** A copy from the sample that the database maintains, like the two columns below. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    Long unitId;

    @Column(name = "collected_order", insertable = false, updatable = false)
    OffsetDateTime collectedOrder;

    @Enumerated(EnumType.STRING)
    @Column(name = "qc_kind", insertable = false, updatable = false)
    QcKind qcKind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "analyte_id")
    Analyte analyte;

    @Column(name = "analyte_id", insertable = false, updatable = false)
    Long analyteId;

    @Column(name = "value")
    @Nullable BigDecimal value;

    @Column(name = "text")
    @Nullable String text;

    @Column(name = "uom")
    @Nullable String uom;

    @Enumerated(EnumType.STRING)
    @Column(name = "detection_condition")
    DetectionCondition detectionCondition;

    @Column(name = "qualifier")
    @Nullable String qualifier;

    @Column(name = "detection_limit")
    @Nullable BigDecimal detectionLimit;

    @Column(name = "quantitation_limit")
    @Nullable BigDecimal quantitationLimit;

    @Column(name = "limit_uom")
    @Nullable String limitUom;

    @Column(name = "method")
    @Nullable String method;

    @Column(name = "laboratory")
    @Nullable String laboratory;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_type")
    ResultValueType valueType;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    ResultStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "flag")
    ResultFlag flag;

    @Column(name = "applied_min")
    @Nullable BigDecimal appliedMin;

    @Column(name = "applied_max")
    @Nullable BigDecimal appliedMax;

    @Column(name = "applied_warn_min")
    @Nullable BigDecimal appliedWarnMin;

    @Column(name = "applied_warn_max")
    @Nullable BigDecimal appliedWarnMax;

    @Column(name = "applied_uom")
    @Nullable String appliedUom;

    @Column(name = "analysed_at")
    @Nullable OffsetDateTime analysedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "analysed_precision")
    @Nullable TimePrecision analysedPrecision;

    @Column(name = "analysed_zone")
    @Nullable String analysedZone;

    @Column(name = "analyst")
    @Nullable String analyst;

    @Column(name = "verified_by")
    @Nullable String verifiedBy;

    @Column(name = "verified_at")
    @Nullable OffsetDateTime verifiedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "retest_of_id")
    @Nullable Result retestOf;

    @Column(name = "retest_of_id", insertable = false, updatable = false)
    @Nullable Long retestOfId;

    @Column(name = "remarks")
    @Nullable String remarks;

    @Column(name = "source")
    @Nullable String source;
}
