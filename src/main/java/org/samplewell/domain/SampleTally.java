package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How many samples of a kind a unit has. The database updates it with every change of a sample. */
@Entity
@Table(name = "sample_tally")
public class SampleTally extends Identified {

    @Column(name = "unit_id")
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

    @Column(name = "samples")
    Long samples;
}
