package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An owner of units: an agency, a laboratory, a plant. */
@Entity
@Table(name = "organization")
public class Organization extends Identified {

    @Column(name = "code")
    String code;

    @Column(name = "name")
    String name;
}
