package org.samplewell.settings;

/** How decimal numbers are written in a response. */
public enum DecimalForm {
    /** As JSON numbers, with the digits that were reported. */
    NUMBER,
    /** As JSON strings of the same digits, for clients whose numbers lose digits. */
    TEXT
}
