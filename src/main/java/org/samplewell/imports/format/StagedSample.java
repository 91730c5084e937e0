package org.samplewell.imports.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.Media;
import org.samplewell.domain.QcKind;

/** A sample as one of its rows says it; what the file has no column for is null. */
public record StagedSample(
        String unit,
        @Nullable String organization,
        @Nullable String organizationName,
        String code,
        @Nullable Media media,
        @Nullable QcKind qcKind,
        @Nullable SourceTime collected,
        @Nullable String collectedBy,
        @Nullable SourceTime received,
        @Nullable BigDecimal depth,
        @Nullable String depthUom,
        @Nullable String remarks,
        @Nullable String source) {

    void write(CopyLine line) {
        line.text(organizationName);
        int start = line.length();
        line.text(organization).text(unit).text(code).word(media).word(qcKind).time(collected);
        line.text(collectedBy).text(received == null ? null : received.at().toString());
        line.number(depth).text(depthUom).text(remarks).text(source).content(start);
    }
}
