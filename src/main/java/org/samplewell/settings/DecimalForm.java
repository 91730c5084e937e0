package org.samplewell.settings;

/** How decimal numbers stand in an answer. */
public enum DecimalForm {
    /** As JSON numbers, with the digits that were reported. */
    NUMBER,
    /** As JSON strings of the same digits, for readers whose numbers drop some. */
    TEXT
}
