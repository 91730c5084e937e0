package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What is measured. It is unique by name, fraction and speciation (case-insensitive). */
@Entity
@Table(name = "analyte")
public class Analyte extends Identified {

    @Column(name = "code")
    String code;

    @Column(name = "name")
    String name;

    @Column(name = "fraction")
    @Nullable String fraction;

    @Column(name = "speciation")
    @Nullable String speciation;

    @Column(name = "analyte_group")
    @Nullable String group;

    @Column(name = "default_uom")
    @Nullable String defaultUom;
}
