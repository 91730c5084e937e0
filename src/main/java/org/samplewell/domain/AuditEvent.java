package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Who did what to an entity and why; append-only. */
@Entity
@Table(name = "audit_event")
public class AuditEvent extends Identified {

    @Column(name = "entity")
    String entity;

    @Column(name = "entity_id")
    Long entityId;

    @Column(name = "action")
    String action;

    @Column(name = "at")
    OffsetDateTime at;

    @Column(name = "actor")
    String actor;

    @Column(name = "before")
    @Nullable String before;

    @Column(name = "after")
    @Nullable String after;

    @Column(name = "reason")
    @Nullable String reason;
}
