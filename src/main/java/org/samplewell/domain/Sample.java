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

/** What was taken from one unit at one time. Its unit never changes. */
@Entity
@Table(name = "sample")
public class Sample extends Versioned {

    @Column(name = "code")
    String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @Column(name = "unit_id", insertable = false, updatable = false)
    Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    SampleStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "media")
    Media media;

    @Enumerated(EnumType.STRING)
    @Column(name = "qc_kind")
    QcKind qcKind;

    @Column(name = "collected_at")
    @Nullable OffsetDateTime collectedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "collected_precision")
    @Nullable TimePrecision collectedPrecision;

    @Column(name = "collected_zone")
    @Nullable String collectedZone;

    @Column(name = "collected_by")
    @Nullable String collectedBy;

    @Column(name = "received_at")
    @Nullable OffsetDateTime receivedAt;

    @Column(name = "depth")
    @Nullable BigDecimal depth;

    @Column(name = "depth_uom")
    @Nullable String depthUom;

    @Column(name = "remarks")
    @Nullable String remarks;

    @Column(name = "source")
    @Nullable String source;

    @Column(name = "collected_order", insertable = false, updatable = false)
    OffsetDateTime collectedOrder;
}
