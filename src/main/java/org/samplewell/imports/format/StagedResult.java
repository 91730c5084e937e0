package org.samplewell.imports.format;

import org.jspecify.annotations.Nullable;
import org.samplewell.domain.ResultStatus;
import org.samplewell.domain.ResultValueType;

/** A result as its row says it, with its sample; what the file has no column for is null. */
public record StagedResult(
        StagedSample sample,
        String code,
        String analyte,
        @Nullable String fraction,
        @Nullable String speciation,
        Finding finding,
        @Nullable String uom,
        @Nullable String qualifier,
        Bounds bounds,
        @Nullable String boundsUom,
        @Nullable String method,
        @Nullable String laboratory,
        @Nullable ResultValueType valueType,
        @Nullable ResultStatus status,
        @Nullable SourceTime analysed,
        @Nullable String analyst,
        @Nullable String remarks,
        @Nullable String source)
        implements Staged {

    /** How many cells a result has in its staging table, its sample's included. */
    public static final int CELLS = 39;

    @Override
    public void write(CopyLine line) {
        sample.write(line);
        int start = line.length();
        line.text(code).text(analyte).text(fraction).text(speciation);
        line.number(finding.value())
                .text(finding.text())
                .text(uom)
                .word(finding.condition())
                .text(qualifier);
        line.number(bounds.detection()).number(bounds.quantitation()).text(boundsUom);
        line.text(method).text(laboratory).word(valueType).word(status).time(analysed);
        line.text(analyst).text(remarks).text(source).content(start, sample.code());
    }
}
