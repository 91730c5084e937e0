package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** An entity with optimistic locking: a change to an outdated version fails. */
@MappedSuperclass
public abstract class Versioned extends Identified {

    @Version
    @Column(name = "version")
    Long version;
}
