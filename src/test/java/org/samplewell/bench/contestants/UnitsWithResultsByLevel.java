package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Like {@link UnitsWithResults}, but with three statements: for the units, their samples and the results. */
final class UnitsWithResultsByLevel implements RowsAnswer {

    private static final Level UNITS = new Level(SqlText.of("q1-levels-units"));
    private static final Level SAMPLES = new Level(SqlText.of("q1-levels-samples"));
    private static final Level RESULTS = new Level(SqlText.of("q1-levels-results"));

    private record UnitRow(
            long id,
            String code,
            String name,
            String kind,
            String status,
            String organizationCode,
            String organizationName,
            long published) {

        static UnitRow of(ResultSet row) throws SQLException {
            return new UnitRow(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getLong(8));
        }
    }

    private record ResultRow(
            long sample,
            @Nullable BigDecimal value,
            String uom,
            String flag,
            String detectionCondition,
            String analyteCode,
            String analyteName) {

        static ResultRow of(ResultSet row) throws SQLException {
            return new ResultRow(
                    row.getLong(1),
                    row.getBigDecimal(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7));
        }
    }

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        var units = UNITS.read(connection, UnitRow::of);
        var samples = SAMPLES.read(connection, units.stream().map(UnitRow::id).toList(), SampleRow::of);
        var results =
                RESULTS.read(connection, samples.stream().map(SampleRow::id).toList(), ResultRow::of);
        var byUnit = samples.stream().collect(Collectors.groupingBy(SampleRow::unit));
        var bySample = results.stream().collect(Collectors.groupingBy(ResultRow::sample));
        json.writeObjectFieldStart("units");
        json.writeArrayFieldStart("nodes");
        for (var unit : units) {
            unit(unit, byUnit.getOrDefault(unit.id(), List.of()), bySample, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void unit(
            UnitRow unit, List<SampleRow> samples, Map<Long, List<ResultRow>> results, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("code", unit.code());
        json.writeStringField("name", unit.name());
        json.writeStringField("kind", unit.kind());
        json.writeStringField("status", unit.status());
        json.writeObjectFieldStart("organization");
        json.writeStringField("code", unit.organizationCode());
        json.writeStringField("name", unit.organizationName());
        json.writeEndObject();
        json.writeNumberField("published", unit.published());
        json.writeObjectFieldStart("samples");
        json.writeArrayFieldStart("nodes");
        for (var sample : samples) {
            json.writeStartObject();
            sample.write(json);
            json.writeArrayFieldStart("results");
            for (var result : results.getOrDefault(sample.id(), List.of())) {
                result(result, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(ResultRow result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("value");
        json.writeNumber(result.value());
        json.writeStringField("uom", result.uom());
        json.writeStringField("flag", result.flag());
        json.writeStringField("detectionCondition", result.detectionCondition());
        json.writeObjectFieldStart("analyte");
        json.writeStringField("code", result.analyteCode());
        json.writeStringField("name", result.analyteName());
        json.writeEndObject();
        json.writeEndObject();
    }
}
