package org.samplewell.imports;

import org.samplewell.SamplewellConfig;

/** How much a file may hold: bytes once unpacked, characters in a cell, cells in a row. */
record ImportLimits(long unpackedBytes, int cellCharacters, int rowCells) {

    static ImportLimits of(SamplewellConfig config) {
        return new ImportLimits(config.importsUnpackedMax(), config.importsCellMax(), config.importsCellsPerRowMax());
    }
}
