package org.samplewell.imports.plain;

import static org.samplewell.imports.plain.PlainResultColumn.*;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.DetectionCondition;
import org.samplewell.domain.Media;
import org.samplewell.domain.QcKind;
import org.samplewell.domain.ResultStatus;
import org.samplewell.domain.ResultValueType;
import org.samplewell.domain.TimePrecision;
import org.samplewell.imports.format.Bounds;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.Finding;
import org.samplewell.imports.format.KeptCells;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.SourceTime;
import org.samplewell.imports.format.Staged;
import org.samplewell.imports.format.Times;
import org.samplewell.imports.format.Words;

/** Reads a result and its sample in our own format. */
final class PlainResults {

    private static final List<ResultStatus> STATUSES =
            List.of(ResultStatus.TO_BE_VERIFIED, ResultStatus.PUBLISHED, ResultStatus.REJECTED);

    private PlainResults() {}

    static Staged.ResultRow read(CsvRow row, Notes notes) {
        var source = new KeptCells(row);
        var sample = sample(row);
        var finding = Finding.read(row, VALUE, stated(row), source, notes);
        var bounds = Bounds.of(finding, Words.number(row, DETECTION_LIMIT), Words.number(row, QUANTITATION_LIMIT));
        return new Staged.ResultRow(
                sample,
                row.key(RESULT, CsvColumn.Longest.CODE),
                row.key(ANALYTE, CsvColumn.Longest.ANALYTE),
                row.word(FRACTION, CsvColumn.Longest.FRACTION),
                row.word(SPECIATION, CsvColumn.Longest.FRACTION),
                finding,
                row.text(UOM),
                row.text(QUALIFIER),
                bounds,
                bounds.isNone() ? null : row.text(LIMIT_UOM),
                row.text(METHOD),
                row.text(LABORATORY),
                Words.of(row, VALUE_TYPE, ResultValueType.ACTUAL),
                Words.of(row, STATUS, ResultStatus.TO_BE_VERIFIED, STATUSES),
                analysed(row, sample),
                row.text(ANALYST),
                row.text(RESULT_REMARKS),
                source.json());
    }

    private static Staged.SampleRow sample(CsvRow row) {
        row.key(COLLECTED_AT, CsvColumn.Longest.CODE);
        var collected = Times.iso(row, COLLECTED_AT);
        var received = received(row);
        if (collected != null && collected.isAfter(OffsetDateTime.now(ZoneOffset.UTC))) {
            row.reject(COLLECTED_AT, "The collection time is in the future.");
        }
        if (collected != null && received != null && received.isBefore(collected)) {
            row.reject(RECEIVED_AT, "The receipt is earlier than the collection.");
        }
        return new Staged.SampleRow(
                row.key(UNIT, CsvColumn.Longest.CODE),
                null,
                null,
                row.key(SAMPLE, CsvColumn.Longest.CODE),
                Words.of(row, MEDIA, Media.OTHER),
                Words.of(row, QC_KIND, QcKind.ROUTINE),
                collected,
                row.text(COLLECTED_BY),
                received,
                Words.number(row, DEPTH),
                row.text(DEPTH_UOM),
                row.text(SAMPLE_REMARKS),
                null);
    }

    private static @Nullable SourceTime analysed(CsvRow row, Staged.SampleRow sample) {
        var analysed = Times.iso(row, ANALYSED_AT);
        var before = sample.received() == null ? sample.collected() : sample.received();
        if (analysed != null && before != null && analysed.isBefore(before)) {
            row.reject(ANALYSED_AT, "The analysis is earlier than the collection or the receipt of the sample.");
        }
        return analysed;
    }

    /** The receipt, which needs a time: a date alone can't be compared with a collection on the same day. */
    private static @Nullable SourceTime received(CsvRow row) {
        var received = Times.iso(row, RECEIVED_AT);
        if (received != null && received.precision() == TimePrecision.DAY) {
            row.reject(RECEIVED_AT, "The receipt needs a time with its offset, like 2026-05-01T14:05+02:00.");
        }
        return received;
    }

    private static @Nullable DetectionCondition stated(CsvRow row) {
        return row.text(CONDITION) == null ? null : Words.of(row, CONDITION, DetectionCondition.DETECTED);
    }
}
