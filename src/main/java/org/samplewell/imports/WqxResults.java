package org.samplewell.imports;

import static org.samplewell.imports.WqxResultColumn.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a result, with what tells it apart from others of its analyte kept as written. */
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

    static StagedResult read(Row row, Notes notes) {
        var source = new Source(row);
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

    private static StagedResult read(
            Row row, StagedSample sample, Finding finding, @Nullable SourceTime analysed, Source source, Notes notes) {
        var bounds = bounds(row, finding, source, notes);
        var status = WqxWords.status(row.text(STATUS));
        var valueType = WqxWords.valueType(row.text(VALUE_TYPE));
        source.keepUnless(STATUS, WqxWords.wordOf(status));
        if (!row.written(VALUE_TYPE).equalsIgnoreCase(valueType.name())) {
            source.keep(VALUE_TYPE);
        }
        return new StagedResult(
                sample,
                row.key(RESULT, Lengths.CODE),
                row.key(ANALYTE, Lengths.ANALYTE),
                row.word(FRACTION, Lengths.FRACTION),
                row.word(SPECIATION, Lengths.FRACTION),
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

    private static Bounds bounds(Row row, Finding finding, Source source, Notes notes) {
        String cell = row.text(LIMIT);
        BigDecimal limit = cell == null ? null : Decimals.of(cell);
        boolean quantitation = WqxWords.isQuantitation(row.text(LIMIT_TYPE));
        var bounds = Bounds.of(finding, quantitation ? null : limit, quantitation ? limit : null);
        if (cell != null && limit == null) {
            notes.add(Loss.LIMIT_WORD, cell);
        }
        if (limit == null || !Decimals.isAsWritten(limit, row.written(LIMIT)) || !bounds.has(limit)) {
            source.keep(LIMIT);
        }
        if (limit == null || !bounds.has(limit)) {
            source.keep(LIMIT_UOM);
        }
        return bounds;
    }

    /** The limit column's uom where it is kept as a limit and in another uom than the result. */
    private static @Nullable String boundsUom(Row row, Bounds bounds) {
        String cell = row.text(LIMIT);
        BigDecimal limit = cell == null ? null : Decimals.of(cell);
        String uom = row.text(LIMIT_UOM);
        return limit == null || !bounds.has(limit) || Objects.equals(uom, row.text(UOM)) ? null : uom;
    }

    private static @Nullable SourceTime analysed(Row row, Source source, Notes notes) {
        if (PLACEHOLDERS.contains(row.written(ANALYSIS_DATE))) {
            source.keep(ANALYSIS_DATE);
            notes.add(Loss.DATE_PLACEHOLDER, row.written(ANALYSIS_DATE));
            return null;
        }
        return Times.of(row, ANALYSIS_DATE, ANALYSIS_TIME, ANALYSIS_ZONE, source, notes);
    }

    /** The method as {@code identifier (context): name}, of which each may be missing. */
    private static @Nullable String method(Row row) {
        String identifier = row.text(METHOD);
        String context = row.text(METHOD_CONTEXT);
        String name = row.text(METHOD_NAME);
        String method = (identifier == null ? "" : identifier) + (context == null ? "" : " (" + context + ")");
        String whole =
                method.isEmpty() || name == null ? method + Objects.requireNonNullElse(name, "") : method + ": " + name;
        return whole.isEmpty() ? null : whole.strip();
    }
}
