package org.samplewell.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What is measured, unique by name, fraction and speciation without regard to case. */
@Entity
@Table(name = "analyte")
public class Analyte {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

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
