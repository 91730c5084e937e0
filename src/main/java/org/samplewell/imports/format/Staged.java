package org.samplewell.imports.format;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samplewell.domain.Media;
import org.samplewell.domain.QcKind;
import org.samplewell.domain.ResultStatus;
import org.samplewell.domain.ResultValueType;
import org.samplewell.domain.UnitKind;
import org.samplewell.domain.UnitStatus;

/** A row in the model's terms, ready for its staging table. */
public sealed interface Staged {

    /** Appends the cells in the order of the staging table's columns. */
    void write(CopyLine line);

    /** A unit, as read from a row. Attributes without a column in the file are null. */
    record UnitRow(
            String code,
            @Nullable String name,
            @Nullable UnitKind kind,
            @Nullable UnitStatus status,
            String organization,
            @Nullable String organizationName,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String description,
            @Nullable String source)
            implements Staged {

        /** The columns of the staging table, in the order in which the cells are written. */
        static final List<String> COLUMNS = List.of(
                "code",
                "name",
                "kind",
                "status",
                "organization",
                "organization_name",
                "latitude",
                "longitude",
                "description",
                "source",
                "content");

        @Override
        public void write(CopyLine line) {
            int start = line.length();
            line.text(code)
                    .text(name)
                    .word(kind)
                    .word(status)
                    .text(organization)
                    .text(organizationName);
            line.text(latitude == null ? null : latitude.toString());
            line.text(longitude == null ? null : longitude.toString());
            line.text(description).text(source).content(start);
        }
    }

    /** A sample, as read from one of its rows. Attributes without a column in the file are null. */
    record SampleRow(
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
            line.text(organization)
                    .text(unit)
                    .text(code)
                    .word(media)
                    .word(qcKind)
                    .time(collected);
            line.text(collectedBy).text(received == null ? null : received.at().toString());
            line.number(depth).text(depthUom).text(remarks).text(source).content(start);
        }
    }

    /** A result and its sample, as read from a row. Attributes without a column in the file are null. */
    record ResultRow(
            Staged.SampleRow sample,
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

        /** The columns of the staging table, its sample's first, in the order in which the cells are written. */
        static final List<String> COLUMNS = List.of(
                "organization_name",
                "organization",
                "unit",
                "sample",
                "media",
                "qc_kind",
                "collected_at",
                "collected_precision",
                "collected_zone",
                "collected_by",
                "received_at",
                "depth",
                "depth_uom",
                "sample_remarks",
                "sample_source",
                "sample_content",
                "code",
                "analyte",
                "fraction",
                "speciation",
                "value",
                "text",
                "uom",
                "detection_condition",
                "qualifier",
                "detection_limit",
                "quantitation_limit",
                "limit_uom",
                "method",
                "laboratory",
                "value_type",
                "status",
                "analysed_at",
                "analysed_precision",
                "analysed_zone",
                "analyst",
                "result_remarks",
                "source",
                "content");

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
}
