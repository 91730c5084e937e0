package org.samplewell.imports;

import static org.samplewell.imports.Column.Heading.beside;
import static org.samplewell.imports.Column.Heading.of;
import static org.samplewell.imports.Column.Heading.required;

/** The columns of our own results file: one row per result, its sample's cells repeated in each. */
enum PlainResultColumn implements Column {
    UNIT(required("unit", "unit")),
    SAMPLE(required("sample", "sample")),
    COLLECTED_AT(required("collected_at", "collected_at")),
    MEDIA(of("media", "media")),
    QC_KIND(of("qc_kind", "qc_kind")),
    COLLECTED_BY(of("collected_by", "collected_by")),
    RECEIVED_AT(of("received_at", "received_at")),
    DEPTH(of("depth", "depth")),
    DEPTH_UOM(of("depth_uom", "depth_uom")),
    SAMPLE_REMARKS(of("sample_remarks", "sample_remarks")),
    RESULT(required("result", "result")),
    ANALYTE(required("analyte", "analyte")),
    FRACTION(of("fraction", "fraction")),
    SPECIATION(of("speciation", "speciation")),
    VALUE(required("value", "value")),
    UOM(of("uom", "uom")),
    CONDITION(beside("detection_condition")),
    DETECTION_LIMIT(beside("detection_limit")),
    QUANTITATION_LIMIT(beside("quantitation_limit")),
    LIMIT_UOM(beside("limit_uom")),
    QUALIFIER(of("qualifier", "qualifier")),
    METHOD(of("method", "method")),
    LABORATORY(of("laboratory", "laboratory")),
    VALUE_TYPE(of("value_type", "value_type")),
    STATUS(of("status", "status")),
    ANALYSED_AT(of("analysed_at", "analysed_at")),
    ANALYST(of("analyst", "analyst")),
    RESULT_REMARKS(of("result_remarks", "result_remarks"));

    private final Heading heading;

    PlainResultColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading is() {
        return heading;
    }
}
