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

/** The allowed range of an analyte during a period, in one unit or in every unit of a kind. */
@Entity
@Table(name = "specification_limit")
public class SpecificationLimit extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "analyte_id")
    Analyte analyte;

    @Column(name = "analyte_id", insertable = false, updatable = false)
    Long analyteId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    @Nullable Unit unit;

    @Column(name = "unit_id", insertable = false, updatable = false)
    @Nullable Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    @Nullable UnitKind unitKind;

    @Column(name = "min")
    @Nullable BigDecimal min;

    @Column(name = "max")
    @Nullable BigDecimal max;

    @Column(name = "warn_min")
    @Nullable BigDecimal warnMin;

    @Column(name = "warn_max")
    @Nullable BigDecimal warnMax;

    @Column(name = "uom")
    @Nullable String uom;

    @Column(name = "valid_from")
    OffsetDateTime validFrom;

    @Column(name = "valid_to")
    @Nullable OffsetDateTime validTo;
}
