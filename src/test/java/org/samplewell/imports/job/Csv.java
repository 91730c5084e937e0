package org.samplewell.imports.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small CSV file in the samplewell format, built row by row. */
public final class Csv {

    private final Map<String, String> blank;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private Csv(Map<String, String> blank) {
        this.blank = new LinkedHashMap<>(blank);
    }

    /** A units file. */
    public static Csv units() {
        return new Csv(cells("unit=", "name=", "kind=WELL", "organization=LAB"));
    }

    /** A results file. Each row is a published result of a sample of unit U1. */
    public static Csv results() {
        return new Csv(cells(
                "unit=U1",
                "sample=S1",
                "collected_at=2026-05-01T08:00+02:00",
                "result=",
                "analyte=Nitrate",
                "value=1",
                "uom=mg/L",
                "status=PUBLISHED",
                "analysed_at=",
                "collected_by="));
    }

    /** Adds a row. Each cell is given as {@code heading=cell}. */
    public Csv row(String... cells) {
        var row = new LinkedHashMap<>(blank);
        row.putAll(cells(cells));
        rows.add(row);
        return this;
    }

    private static Map<String, String> cells(String... cells) {
        var all = new LinkedHashMap<String, String>();
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            all.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        return all;
    }

    public String text() {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", blank.keySet()));
        rows.forEach(row -> lines.add(row.values().stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","))));
        return String.join("\n", lines) + "\n";
    }

    Upload.File asUnits() {
        return Laboratory.units(text());
    }

    Upload.File asResults() {
        return Laboratory.results(text());
    }
}
