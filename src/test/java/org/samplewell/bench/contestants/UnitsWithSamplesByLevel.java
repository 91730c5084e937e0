package org.samplewell.bench.contestants;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Like {@link UnitsWithSamples}, but with two statements: for the units and for their samples. */
final class UnitsWithSamplesByLevel implements RowsAnswer {

    private static final Level UNITS = new Level(SqlText.of("q3-levels-units"));
    private static final Level SAMPLES = new Level(SqlText.of("q3-levels-samples"));

    private record UnitRow(long id, String code, String name, String kind, String status) {

        static UnitRow of(ResultSet row) throws SQLException {
            return new UnitRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    private record ListedSample(SampleRow sample, String media, String qcKind) {

        static ListedSample of(ResultSet row) throws SQLException {
            return new ListedSample(SampleRow.of(row), row.getString(8), row.getString(9));
        }

        long unit() {
            return sample.unit();
        }
    }

    @Override
    public void write(Connection connection, JsonGenerator json) throws SQLException, IOException {
        var units = UNITS.read(connection, UnitRow::of);
        var samples = SAMPLES.read(connection, units.stream().map(UnitRow::id).toList(), ListedSample::of);
        var byUnit = samples.stream().collect(Collectors.groupingBy(ListedSample::unit));
        json.writeObjectFieldStart("units");
        json.writeArrayFieldStart("nodes");
        for (var unit : units) {
            unit(unit, byUnit.getOrDefault(unit.id(), List.of()), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void unit(UnitRow unit, List<ListedSample> samples, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", unit.code());
        json.writeStringField("name", unit.name());
        json.writeStringField("kind", unit.kind());
        json.writeStringField("status", unit.status());
        json.writeObjectFieldStart("samples");
        json.writeArrayFieldStart("nodes");
        for (var listed : samples) {
            json.writeStartObject();
            listed.sample().write(json);
            json.writeStringField("media", listed.media());
            json.writeStringField("qcKind", listed.qcKind());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
