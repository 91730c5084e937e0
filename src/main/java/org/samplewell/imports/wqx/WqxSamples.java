package org.samplewell.imports.wqx;

import static org.samplewell.imports.wqx.WqxResultColumn.*;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.QcKind;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.Decimals;
import org.samplewell.imports.format.KeptCells;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.SourceTime;
import org.samplewell.imports.format.Staged;
import org.samplewell.imports.format.Times;

/** Reads the sample of a result row. In WQX, a sample is called an activity. */
final class WqxSamples {

    private static final List<WqxResultColumn> KEPT = List.of(
            ORGANIZATION,
            MEDIA_SUBDIVISION,
            END_DATE,
            END_TIME,
            END_ZONE,
            RELATIVE_DEPTH,
            TOP_DEPTH,
            TOP_DEPTH_UOM,
            BOTTOM_DEPTH,
            BOTTOM_DEPTH_UOM);

    private WqxSamples() {}

    static Staged.SampleRow read(CsvRow row, Notes notes) {
        var source = new KeptCells(row);
        KEPT.forEach(source::keep);
        var media = WqxWords.media(row.text(MEDIA));
        if (!row.written(MEDIA).equalsIgnoreCase(media.name())) {
            source.keep(MEDIA);
        }
        var qcKind = WqxWords.qcKind(row.text(ACTIVITY_TYPE));
        source.keepUnless(ACTIVITY_TYPE, qcKind == QcKind.ROUTINE ? "Sample-Routine" : "");
        var collected = collected(row, source, notes);
        var depth = depth(row, source, notes);
        return new Staged.SampleRow(
                row.key(UNIT, CsvColumn.Longest.CODE),
                row.key(ORGANIZATION, CsvColumn.Longest.CODE),
                row.text(ORGANIZATION_NAME),
                row.key(SAMPLE, CsvColumn.Longest.CODE),
                media,
                qcKind,
                collected,
                row.text(COLLECTED_BY),
                null,
                depth,
                depth == null ? null : row.text(DEPTH_UOM),
                row.text(ACTIVITY_COMMENT),
                source.json());
    }

    private static @Nullable SourceTime collected(CsvRow row, KeptCells source, Notes notes) {
        row.key(START_DATE, CsvColumn.Longest.CODE);
        var collected = Times.of(row, START_DATE, START_TIME, START_ZONE, source, notes);
        if (collected != null && collected.isAfter(OffsetDateTime.now(ZoneOffset.UTC))) {
            row.reject(START_DATE, "The collection time is in the future.");
        }
        return collected;
    }

    private static @Nullable BigDecimal depth(CsvRow row, KeptCells source, Notes notes) {
        var cell = row.text(DEPTH);
        BigDecimal depth = cell == null ? null : Decimals.of(cell);
        if (cell != null && depth == null) {
            notes.add(Notes.Loss.DEPTH_WORD, cell);
            source.keep(DEPTH);
            source.keep(DEPTH_UOM);
        } else if (depth != null && !Decimals.isAsWritten(depth, row.written(DEPTH))) {
            source.keep(DEPTH);
        }
        return depth;
    }
}
