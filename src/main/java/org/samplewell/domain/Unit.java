package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The thing samples are taken from; the unit of measure is called uom. */
@Entity
@Table(name = "unit")
public class Unit extends Versioned {

    @Column(name = "code")
    String code;

    @Column(name = "name")
    @Nullable String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    UnitKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    UnitStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id")
    Organization organization;

    @Column(name = "organization_id", insertable = false, updatable = false)
    Long organizationId;

    @Column(name = "latitude")
    @Nullable Double latitude;

    @Column(name = "longitude")
    @Nullable Double longitude;

    @Column(name = "description")
    @Nullable String description;

    @Column(name = "source")
    @Nullable String source;
}
