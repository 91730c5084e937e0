package org.samplewell.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statements that insert random rows with difficult cases for relations: ties, gaps, dates without times, mixed uoms.
 */
record Rows(String prefix, Random random) {

    static final List<String> ANALYTES = List.of("A", "B", "C", "D");
    static final List<String> STATUSES = List.of("REGISTERED", "RECEIVED", "VERIFIED", "PUBLISHED", "INVALID");

    /** Rows of a new laboratory. */
    Rows(Random random) {
        this(UUID.randomUUID().toString().substring(0, 8) + "-", random);
    }

    List<String> laboratory(int units) {
        return List.of(
                "INSERT INTO organization (code, name) SELECT '%s' || n, 'O' FROM generate_series(0, 1) n"
                        .formatted(prefix),
                "INSERT INTO analyte (code, name) SELECT '%1$s' || a, '%1$s' || a FROM unnest('{%2$s}'::text[]) a"
                        .formatted(prefix, String.join(",", ANALYTES)),
                """
                INSERT INTO unit (code, name, kind, status, organization_id)
                SELECT '%1$s' || lpad(n::text, 3, '0'), 'U', 'WELL', 'ACTIVE', o.id
                FROM generate_series(0, %2$d - 1) n JOIN organization o ON o.code = '%1$s' || n %% %3$d
                """.formatted(prefix, units, 1 + random.nextInt(2)),
                samples(IntStream.range(0, units)
                        .flatMap(unit -> IntStream.range(0, random.nextInt(13)).map(i -> unit))
                        .boxed()
                        .toList()),
                results(),
                limits(units));
    }

    List<String> disturbance(int units, List<Long> gone) {
        var ids = gone.stream().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'"));
        return List.of(
                "DELETE FROM result WHERE sample_id = ANY (%s)".formatted(ids),
                "DELETE FROM sample WHERE id = ANY (%s)".formatted(ids),
                samples(random.ints(random.nextInt(2), 0, units).boxed().toList()));
    }

    /** Inserts a sample for each unit in the list. The first row belongs to no unit, so that the list may be empty. */
    private String samples(List<Integer> units) {
        var values = new ArrayList<String>(List.of("('', '', '', '', '', 0, NULL)"));
        units.forEach(unit -> values.add(sample(unit)));
        return """
                INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision)
                SELECT s.code, u.id, s.status, s.media, s.qc, timestamptz '2024-01-01Z' + hours * interval '1 hour', s.precision
                FROM (VALUES %s) s (code, unit, status, media, qc, hours, precision) JOIN unit u ON u.code = s.unit
                """.formatted(String.join(", ", values));
    }

    private String sample(int unit) {
        var precision = random.nextInt(8) == 0 ? null : one("DAY", "MINUTE", "SECOND", "SECOND");
        // 04:30 UTC is between the two midnights of 3 November in Havana
        var hours =
                precision == null ? null : day() * 24 + (precision.equals("DAY") ? 0 : one(0.0, 4.5, 7.0, 14.0, 21.0));
        return "('%1$s%2$03d-%3$s%4$s', '%1$s%2$03d', '%5$s', '%6$s', '%7$s', %8$s, %9$s)"
                .formatted(
                        prefix,
                        unit,
                        one("a", "B", "c", "9"),
                        Long.toHexString(random.nextLong()),
                        STATUSES.get(random.nextInt(STATUSES.size())),
                        one("WATER", "SOIL"),
                        one("ROUTINE", "ROUTINE", "FIELD_BLANK"),
                        hours,
                        precision == null ? "NULL" : "'" + precision + "'");
    }

    /** A day near the daylight saving changes of most zones. */
    private int day() {
        return one(79, 298) + random.nextInt(40);
    }

    /**
     * Inserts up to eight limits, for one unit or for all, some for the same period. The first row has no analyte, so
     * that there may be no limits.
     */
    private String limits(int units) {
        var values = new ArrayList<String>(List.of("('', NULL, 0, 0, NULL, NULL, NULL)"));
        for (int i = random.nextInt(9); i > 0; i--) {
            var from = day();
            values.add("('%1$s%2$s', %3$s, %4$d, %5$s, %6$s, %7$s, %8$s)"
                    .formatted(
                            prefix,
                            one("A", "A", "B", "D"),
                            random.nextBoolean() ? "NULL" : "'%s%03d'".formatted(prefix, random.nextInt(units)),
                            from,
                            one("NULL", String.valueOf(from + 1 + random.nextInt(40))),
                            one("NULL", "0.5"),
                            one("NULL", "1.50", "20"),
                            one("NULL", "'mg/L'", "'ug/L'", "'deg C'")));
        }
        return """
                INSERT INTO specification_limit (analyte_id, unit_id, unit_kind, valid_from, valid_to, min, warn_max, uom)
                SELECT a.id, u.id, CASE WHEN u.id IS NULL THEN 'WELL' END, timestamptz '2024-01-01Z' + from_day * interval '1 day',
                       timestamptz '2024-01-01Z' + to_day * interval '1 day', min::numeric, warn_max::numeric, uom
                FROM (VALUES %s) l (analyte, unit, from_day, to_day, min, warn_max, uom)
                JOIN analyte a ON a.code = l.analyte LEFT JOIN unit u ON u.code = l.unit
                """.formatted(String.join(", ", values));
    }

    /** The database generates the results from the codes without the prefix, so that a seed reproduces them. */
    private String results() {
        return """
                INSERT INTO result (code, sample_id, analyte_id, value, text, uom, detection_condition, value_type, status, flag,
                                    analysed_at, analysed_precision)
                SELECT code, sample_id, analyte_id, CASE WHEN kind < 12 THEN round(d2 %% 50 / 8.0, d3 %% 4) END,
                       CASE WHEN kind = 12 THEN 'murky' END,
                       CASE WHEN analyte = 'D' AND d3 %% 3 = 0 THEN 'deg C' WHEN d3 %% 4 = 0 THEN 'ug/L'
                            WHEN analyte <> 'B' AND d3 %% 19 = 1 THEN NULL ELSE 'mg/L' END,
                       CASE WHEN kind < 9 OR kind = 12 THEN 'DETECTED' WHEN kind < 11 THEN 'DETECTED_NOT_QUANTIFIED'
                            WHEN kind = 11 THEN 'NOT_DETECTED' WHEN kind = 13 THEN 'BELOW_DETECTION_LIMIT' ELSE 'UNABLE_TO_MEASURE' END,
                       'ACTUAL', (ARRAY['PUBLISHED', 'VERIFIED', 'RETRACTED', 'REJECTED', 'PUBLISHED'])[d2 %% 5 + 1],
                       (ARRAY['IN_SPEC', 'OUT_OF_SPEC', 'WARNING', 'NOT_EVALUATED'])[d3 %% 4 + 1],
                       CASE WHEN d3 %% 5 > 0 THEN timestamptz '2024-05-01Z' + d2 %% 50 * interval '7 hours' END,
                       CASE WHEN d3 %% 5 > 0 THEN 'MINUTE' END
                FROM (SELECT s.code || '-' || a.code || n AS code, s.id AS sample_id, a.id AS analyte_id, right(a.code, 1) AS analyte,
                             abs(hashtext(own || '1')) %% 15 AS kind, abs(hashtext(own || '2')) AS d2,
                             abs(hashtext(own || '3')) AS d3
                      FROM sample s, analyte a, generate_series(1, 2) n, concat(substr(s.code, 10), right(a.code, 1), n) own
                      WHERE starts_with(s.code, '%1$s') AND starts_with(a.code, '%1$s')) r
                WHERE d2 %% 4 > 1
                """.formatted(prefix);
    }

    @SafeVarargs
    private <T> T one(T... some) {
        return some[random.nextInt(some.length)];
    }
}
