-- One line for each unit: what its results come to. Where all its values have one uom, the rule, they are summed up as they are
-- read; only units whose values have another beside it are read once more, to be converted.
WITH d AS NOT MATERIALIZED (
    SELECT x.unit_id, coalesce(x.uom, '') AS uom, x.flag, x.detection_condition,
           CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value
    FROM (${rows}) x
), o AS MATERIALIZED (
    SELECT unit_id, ${sums}, nullif(min(uom) FILTER (WHERE number IS NOT NULL), ''),
           nullif(max(uom) FILTER (WHERE number IS NOT NULL), min(uom) FILTER (WHERE number IS NOT NULL)) AS other
    FROM (SELECT d.*, value AS number FROM d OFFSET 0) v GROUP BY unit_id
), r AS MATERIALIZED (
    SELECT d.* FROM o CROSS JOIN LATERAL (SELECT d.* FROM d WHERE d.unit_id = o.unit_id OFFSET 0) d WHERE o.other IS NOT NULL
), ${in-one-uom}, f AS (
    SELECT unit_id, ${sums} FROM n GROUP BY unit_id
)
SELECT * FROM o WHERE other IS NULL
UNION ALL
SELECT f.*, s.target, s.refused FROM f JOIN s USING (unit_id)
ORDER BY unit_id
