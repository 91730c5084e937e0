package org.samplewell.imports.format;

/**
 * How long the texts may be that an index holds, in characters (PostgreSQL takes some 2,700 bytes), and the headings,
 * which are told with every job.
 */
public final class MaxLengths {

    public static final int CODE = 250;
    public static final int ANALYTE = 250;
    public static final int FRACTION = 100;
    static final int HEADING = 250;

    private MaxLengths() {}
}
