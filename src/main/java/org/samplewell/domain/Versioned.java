package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** An entity that is changed under an optimistic lock: a change of a version that is no longer the latest fails. */
@MappedSuperclass
public abstract class Versioned extends Identified {

    @Version
    @Column(name = "version")
    Long version;
}
