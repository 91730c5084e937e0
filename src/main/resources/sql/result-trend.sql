-- One line for each unit and stretch of time that has results, oldest first; beside it the limit that held at its end, the
-- unit's own before that of its kind. A date alone lies in that date of the zone asked for, whatever the hour: what is one, the
-- sample knows, and is asked where the zone makes a difference.
WITH r AS MATERIALIZED (
    SELECT x.unit_id, x.analyte_id, coalesce(x.uom, '') AS uom, x.detection_condition,
           CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value,
           CASE WHEN :zone <> 'UTC' AND (SELECT a.collected_precision = 'DAY' FROM sample a WHERE a.id = x.sample_id)
                THEN date_trunc(:bucket, x.collected_order AT TIME ZONE 'UTC') AT TIME ZONE :zone
                ELSE date_trunc(:bucket, x.collected_order, :zone) END AS at
    FROM (${rows}) x
    WHERE x.collected_order > '0001-01-01Z'
), ${in-one-uom}, p AS (
    SELECT unit_id, analyte_id, at, count(number) AS numbers, min(number) AS least, max(number) AS most, sum(number) AS total,
           count(*) FILTER (WHERE detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')) AS non_detects
    FROM n GROUP BY unit_id, analyte_id, at
), l AS (
    SELECT k.unit_id, l.unit_id IS NULL AS of_kind, l.id, l.min, l.max, l.warn_min, l.warn_max, l.uom, l.valid_from, l.valid_to
    FROM (SELECT DISTINCT unit_id, analyte_id FROM p) k
    JOIN unit e ON e.id = k.unit_id
    JOIN specification_limit l ON l.analyte_id = k.analyte_id AND (l.unit_id = k.unit_id OR l.unit_kind = e.kind)
)
SELECT DISTINCT ON (p.unit_id, p.at) p.unit_id, p.at, p.numbers, p.non_detects, p.least, p.most, p.total, s.target,
       l.min, l.max, l.warn_min, l.warn_max, l.uom, s.refused
FROM p
LEFT JOIN s ON s.unit_id = p.unit_id
LEFT JOIN l ON l.unit_id = p.unit_id
    AND l.valid_from < p.at + CAST('1 ' || :bucket AS interval) AND (l.valid_to IS NULL OR l.valid_to > p.at)
ORDER BY p.unit_id, p.at, l.of_kind, l.valid_from DESC, l.id
