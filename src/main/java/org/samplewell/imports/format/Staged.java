package org.samplewell.imports.format;

/** A row read into the words of the model, ready for its staging table. */
public sealed interface Staged permits StagedUnit, StagedResult {

    /** Writes the cells in the order of the staging table's columns. */
    void write(CopyLine line);
}
