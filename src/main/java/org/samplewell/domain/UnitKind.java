package org.samplewell.domain;

/** What kind of thing a unit is. */
public enum UnitKind {
    MONITORING_LOCATION,
    WELL,
    BEACH,
    EQUIPMENT,
    PROCESS_LINE,
    STORAGE_VESSEL,
    PRODUCT_LOT,
    SITE,
    OTHER
}
