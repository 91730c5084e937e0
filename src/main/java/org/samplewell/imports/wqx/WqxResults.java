package org.samplewell.imports.wqx;

import static org.samplewell.imports.wqx.WqxResultColumn.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samplewell.imports.format.Bounds;
import org.samplewell.imports.format.CsvColumn;
import org.samplewell.imports.format.CsvRow;
import org.samplewell.imports.format.Decimals;
import org.samplewell.imports.format.Finding;
import org.samplewell.imports.format.KeptCells;
import org.samplewell.imports.format.Notes;
import org.samplewell.imports.format.SourceTime;
import org.samplewell.imports.format.Staged;
import org.samplewell.imports.format.Times;

/** Reads a result. Keeps the cells that distinguish it from other results of its analyte as written. */
final class WqxResults {

    private static final List<WqxResultColumn> KEPT = List.of(
            LAB_COMMENT,
            STATISTICAL_BASE,
            WEIGHT_BASIS,
            TIME_BASIS,
            TEMPERATURE_BASIS,
            PARTICLE_SIZE,
            RESULT_DEPTH,
            RESULT_DEPTH_UOM,
            TAXON,
            PARAMETER_CODE,
            LIMIT_TYPE,
            CONDITION);
    private static final Set<String> PLACEHOLDERS = Set.of("1901-01-01", "1900-01-01");

    private WqxResults() {}

    static Staged.ResultRow read(CsvRow row, Notes notes) {
        var source = new KeptCells(row);
        KEPT.forEach(source::keep);
        var sample = WqxSamples.read(row, notes);
        var analysed = analysed(row, source, notes);
        if (analysed != null && sample.collected() != null && analysed.isBefore(sample.collected())) {
            row.reject(
                    ANALYSIS_DATE,
                    "The analysis is earlier than the collection (%s).".formatted(row.written(START_DATE)));
        }
        var finding = Finding.read(row, VALUE, WqxWords.condition(row.text(CONDITION)), source, notes);
        return read(row, sample, finding, analysed, source, notes);
    }

    private static Staged.ResultRow read(
            CsvRow row,
            Staged.SampleRow sample,
            Finding finding,
            @Nullable SourceTime analysed,
            KeptCells source,
            Notes notes) {
        var bounds = bounds(row, finding, source, notes);
        var status = WqxWords.status(row.text(STATUS));
        var valueType = WqxWords.valueType(row.text(VALUE_TYPE));
        source.keepUnless(STATUS, WqxWords.wordOf(status));
        if (!row.written(VALUE_TYPE).equalsIgnoreCase(valueType.name())) {
            source.keep(VALUE_TYPE);
        }
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
                boundsUom(row, bounds),
                method(row),
                row.text(LABORATORY),
                valueType,
                status,
                analysed,
                null,
                row.text(RESULT_COMMENT),
                source.json());
    }

    private static Bounds bounds(CsvRow row, Finding finding, KeptCells source, Notes notes) {
        var cell = row.text(LIMIT);
        BigDecimal limit = cell == null ? null : Decimals.of(cell);
        boolean quantitation = WqxWords.isQuantitation(row.text(LIMIT_TYPE));
        var bounds = Bounds.of(finding, quantitation ? null : limit, quantitation ? limit : null);
        if (cell != null && limit == null) {
            notes.add(Notes.Loss.LIMIT_WORD, cell);
        }
        if (limit == null || !Decimals.isAsWritten(limit, row.written(LIMIT)) || !bounds.has(limit)) {
            source.keep(LIMIT);
        }
        if (limit == null || !bounds.has(limit)) {
            source.keep(LIMIT_UOM);
        }
        return bounds;
    }

    /** The limit column's uom, if the limit is stored and its uom differs from the result's uom. */
    private static @Nullable String boundsUom(CsvRow row, Bounds bounds) {
        var cell = row.text(LIMIT);
        BigDecimal limit = cell == null ? null : Decimals.of(cell);
        var uom = row.text(LIMIT_UOM);
        return limit == null || !bounds.has(limit) || Objects.equals(uom, row.text(UOM)) ? null : uom;
    }

    private static @Nullable SourceTime analysed(CsvRow row, KeptCells source, Notes notes) {
        if (PLACEHOLDERS.contains(row.written(ANALYSIS_DATE))) {
            source.keep(ANALYSIS_DATE);
            notes.add(Notes.Loss.DATE_PLACEHOLDER, row.written(ANALYSIS_DATE));
            return null;
        }
        return Times.of(row, ANALYSIS_DATE, ANALYSIS_TIME, ANALYSIS_ZONE, source, notes);
    }

    /** The method as {@code identifier (context): name}; each of the three may be missing. */
    private static @Nullable String method(CsvRow row) {
        var identifier = row.text(METHOD);
        var context = row.text(METHOD_CONTEXT);
        var name = row.text(METHOD_NAME);
        var method = (identifier == null ? "" : identifier) + (context == null ? "" : " (" + context + ")");
        String whole =
                method.isEmpty() || name == null ? method + Objects.requireNonNullElse(name, "") : method + ": " + name;
        return whole.isEmpty() ? null : whole.strip();
    }
}
