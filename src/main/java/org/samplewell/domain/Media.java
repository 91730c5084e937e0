package org.samplewell.domain;

/** What a sample consists of. */
public enum Media {
    WATER,
    AIR,
    SOIL,
    SEDIMENT,
    TISSUE,
    BIOLOGICAL,
    OTHER
}
