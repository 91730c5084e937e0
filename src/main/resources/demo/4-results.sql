-- The results. Season, trend, unit, weather and noise give the value; detection and specification limits classify it.
-- `OFFSET 0` makes PostgreSQL evaluate a step separately, so that each value is computed only once per row.

CREATE TEMPORARY TABLE demo_series ON COMMIT DROP AS
SELECT u.id AS unit_id, a.id AS analyte_id, a.default_uom AS uom, p.*,
       p.between_units * pg_temp.deviate(md5('series/' || u.code || '/' || p.analyte), 1) AS of_unit
FROM demo_unit u JOIN demo_panel p ON p.programme = u.programme JOIN analyte a ON a.code = p.analyte;
ANALYZE demo_series;

INSERT INTO result (code, sample_id, analyte_id, value, text, uom, detection_condition, qualifier, detection_limit,
                    quantitation_limit, method, laboratory, value_type, status, flag,
                    applied_min, applied_max, applied_warn_min, applied_warn_max, applied_uom,
                    analysed_at, analysed_precision, analysed_zone, analyst, verified_by, verified_at)
WITH measured AS (
    SELECT s.*, s.id AS sample_id, c.collected_at, c.collected_by, c.received_at, f.analysts,
           e.analyte, e.analyte_id, e.uom, e.shape, e.mean, e.season, e.peak, e.trend, e.of_unit, e.event, e.within,
           e.low, e.high, e.decimals, e.dl, e.ql, e.above, e.method, e.laboratory, e.words, e.share,
           s.qc_kind IN ('FIELD_BLANK', 'TRIP_BLANK', 'LAB_BLANK') AS is_blank,
           s.qc_kind IN ('ROUTINE', 'FIELD_REPLICATE', 'LAB_DUPLICATE') AS is_of_unit,
           (extract(epoch FROM s.taken_at) - 1609459200)::double precision / 31557600 AS years,
           md5('value/' || s.unit_code || '/' || s.visit || '/' || e.analyte) AS value_digest,
           md5('result/' || s.code || '/' || e.analyte) AS result_digest
    FROM demo_sample s
    JOIN sample c ON c.id = s.id
    JOIN demo_staff f ON f.site = s.site
    JOIN demo_series e ON e.unit_id = s.unit_id
    WHERE s.status IN ('TO_BE_VERIFIED', 'VERIFIED', 'PUBLISHED', 'INVALID')
      AND (e.dl IS NOT NULL OR s.qc_kind IN ('ROUTINE', 'FIELD_REPLICATE', 'LAB_DUPLICATE'))
    OFFSET 0
), moved AS (
    -- The effect of season, trend, unit, weather and chance on this value; a repeat of a visit differs only a little.
    SELECT m.*,
           m.season * cos(2 * pi() * (m.years - m.peak / 365.25::double precision)) + m.trend * m.years + m.of_unit
           + m.event * pg_temp.deviate(m.visit_digest, 6) + m.within * pg_temp.deviate(m.value_digest, 2)
           + CASE m.qc_kind WHEN 'ROUTINE' THEN 0 ELSE 0.2 * m.within * pg_temp.deviate(m.result_digest, 3) END
               AS effect
    FROM measured m
    WHERE pg_temp.draw(m.value_digest, 1) < m.share
    OFFSET 0
), found AS (
    SELECT m.*,
           CASE WHEN m.shape = 'WORD' THEN NULL
                WHEN m.is_blank THEN m.dl * 1.15 * pg_temp.draw(m.result_digest, 1)
                WHEN m.qc_kind IN ('LAB_CONTROL_SAMPLE', 'REFERENCE')
                    THEN m.mean * (1 + 0.03 * pg_temp.deviate(m.result_digest, 3))
                WHEN m.shape = 'ADD' THEN greatest(m.low, least(m.high, m.mean + m.effect))
                ELSE m.mean * exp(m.effect) + CASE m.qc_kind WHEN 'MATRIX_SPIKE' THEN m.mean ELSE 0 END END AS amount
    FROM moved m
    OFFSET 0
), read AS (
    -- Rounded to the method's decimals; lognormal values have at most three significant figures.
    SELECT f.*,
           round(f.amount::numeric,
                 least(f.decimals, CASE f.shape WHEN 'LOG' THEN 2 - floor(log(f.amount))::integer END)) AS reading,
           pg_temp.draw(f.result_digest, 5) < 0.001 AS failed
    FROM found f
    OFFSET 0
), judged AS (
    SELECT r.*,
           CASE WHEN r.failed THEN 'UNABLE_TO_MEASURE'
                WHEN r.reading >= r.above THEN 'ABOVE_RANGE'
                WHEN r.reading < r.dl THEN CASE r.site WHEN 'ALDER' THEN 'NOT_DETECTED' ELSE 'BELOW_DETECTION_LIMIT' END
                WHEN r.reading < r.ql AND pg_temp.draw(r.result_digest, 6) < 0.4 THEN 'DETECTED_NOT_QUANTIFIED'
                ELSE 'DETECTED' END AS condition
    FROM read r
    OFFSET 0
), limited AS (
    -- The limit that was valid when the sample was taken; the unit's own limit takes precedence over the limit of its
    -- kind. Control samples have no limit.
    SELECT j.*, CASE j.condition WHEN 'DETECTED' THEN j.reading END AS value,
           CASE WHEN j.condition = 'DETECTED' AND j.reading IS NOT NULL THEN coalesce(own.id, common.id) END AS limit_id
    FROM judged j
    LEFT JOIN specification_limit own ON own.unit_id = j.unit_id AND own.analyte_id = j.analyte_id AND j.is_of_unit
        AND j.collected_at >= own.valid_from AND (own.valid_to IS NULL OR j.collected_at < own.valid_to)
    LEFT JOIN specification_limit common ON common.unit_kind = j.kind AND common.analyte_id = j.analyte_id
        AND j.is_of_unit AND j.collected_at >= common.valid_from
        AND (common.valid_to IS NULL OR j.collected_at < common.valid_to)
), timed AS (
    SELECT l.*,
           CASE WHEN l.status IN ('PUBLISHED', 'VERIFIED') THEN l.status
                WHEN l.status = 'INVALID' THEN 'REJECTED'
                WHEN pg_temp.draw(l.result_digest, 7) < 0.3 THEN 'VERIFIED'
                ELSE 'TO_BE_VERIFIED' END AS result_status,
           -- Field readings are entered at receipt; the laboratory takes up to five days.
           l.received_at + interval '1 minute' * CASE l.laboratory WHEN 'Field' THEN 0
               ELSE (30 + 7000 * pg_temp.draw(l.value_digest, 6))::integer END AS analysed,
           floor(pg_temp.draw(md5(l.code || l.method), 1) * cardinality(l.analysts))::integer AS analyst
    FROM limited l
    OFFSET 0
), signed AS (
    SELECT t.*,
           CASE WHEN t.result_status NOT IN ('VERIFIED', 'PUBLISHED') THEN NULL
                WHEN t.status = 'TO_BE_VERIFIED'
                    THEN t.analysed + interval '1 minute' * (20 + 1200 * pg_temp.draw(t.digest, 7))::integer
                ELSE t.received_at + interval '1 minute' * (7400 + 4000 * pg_temp.draw(t.digest, 7))::integer
           END AS verified,
           (t.analyst + 1 + floor(pg_temp.draw(t.digest, 8) * (cardinality(t.analysts) - 1))::integer)
               % cardinality(t.analysts) AS verifier
    FROM timed t
)
SELECT s.code || '-' || s.analyte, s.sample_id, s.analyte_id, s.value,
       CASE WHEN s.shape = 'WORD' AND NOT s.failed THEN pg_temp.pick(s.words, pg_temp.draw(s.value_digest, 4)) END,
       s.uom, s.condition,
       CASE WHEN s.condition = 'NOT_DETECTED' THEN 'U'
            WHEN s.condition = 'BELOW_DETECTION_LIMIT' THEN '<'
            WHEN s.condition = 'ABOVE_RANGE' THEN '>'
            WHEN s.value < s.ql THEN 'J' END,
       s.dl, CASE s.condition WHEN 'ABOVE_RANGE' THEN s.above ELSE s.ql END, s.method, s.laboratory,
       CASE WHEN s.value < s.ql THEN 'ESTIMATED'
            WHEN s.analyte IN ('IMP-S', 'CONV') THEN 'CALCULATED'
            ELSE 'ACTUAL' END,
       s.result_status,
       CASE WHEN s.limit_id IS NULL THEN 'NOT_EVALUATED'
            WHEN s.value < applied.min OR s.value > applied.max THEN 'OUT_OF_SPEC'
            WHEN s.value < applied.warn_min OR s.value > applied.warn_max THEN 'WARNING'
            ELSE 'IN_SPEC' END,
       applied.min, applied.max, applied.warn_min, applied.warn_max, applied.uom,
       s.analysed, 'MINUTE',
       -- Laboratories write times in the same way as their site.
       CASE WHEN s.site = 'ALDER' AND s.analysed AT TIME ZONE 'America/Chicago' = s.analysed AT TIME ZONE 'Etc/GMT+5'
                THEN 'CDT'
            WHEN s.site = 'ALDER' THEN 'CST'
            WHEN s.analysed AT TIME ZONE 'Europe/Berlin' = s.analysed AT TIME ZONE 'Etc/GMT-2' THEN '+02:00'
            ELSE '+01:00' END,
       CASE s.laboratory WHEN 'Field' THEN s.collected_by ELSE s.analysts[1 + s.analyst] END,
       CASE WHEN s.verified IS NOT NULL THEN s.analysts[1 + s.verifier] END,
       s.verified
FROM signed s LEFT JOIN specification_limit applied ON applied.id = s.limit_id
ORDER BY s.sample_id, s.analyte_id;
