package org.samplewell.imports.plain;

import static org.samplewell.imports.format.CsvColumn.Heading.beside;
import static org.samplewell.imports.format.CsvColumn.Heading.optional;
import static org.samplewell.imports.format.CsvColumn.Heading.required;

import org.samplewell.imports.format.CsvColumn;

/** The columns of our own results file. Each result has one row, which repeats the cells of its sample. */
enum PlainResultColumn implements CsvColumn {
    UNIT(required("unit", "unit")),
    SAMPLE(required("sample", "sample")),
    COLLECTED_AT(required("collected_at", "collected_at")),
    MEDIA(optional("media", "media")),
    QC_KIND(optional("qc_kind", "qc_kind")),
    COLLECTED_BY(optional("collected_by", "collected_by")),
    RECEIVED_AT(optional("received_at", "received_at")),
    DEPTH(optional("depth", "depth")),
    DEPTH_UOM(optional("depth_uom", "depth_uom")),
    SAMPLE_REMARKS(optional("sample_remarks", "sample_remarks")),
    RESULT(required("result", "result")),
    ANALYTE(required("analyte", "analyte")),
    FRACTION(optional("fraction", "fraction")),
    SPECIATION(optional("speciation", "speciation")),
    VALUE(required("value", "value")),
    UOM(optional("uom", "uom")),
    CONDITION(beside("detection_condition")),
    DETECTION_LIMIT(beside("detection_limit")),
    QUANTITATION_LIMIT(beside("quantitation_limit")),
    LIMIT_UOM(beside("limit_uom")),
    QUALIFIER(optional("qualifier", "qualifier")),
    METHOD(optional("method", "method")),
    LABORATORY(optional("laboratory", "laboratory")),
    VALUE_TYPE(optional("value_type", "value_type")),
    STATUS(optional("status", "status")),
    ANALYSED_AT(optional("analysed_at", "analysed_at")),
    ANALYST(optional("analyst", "analyst")),
    RESULT_REMARKS(optional("result_remarks", "result_remarks"));

    private final Heading heading;

    PlainResultColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading is() {
        return heading;
    }
}
