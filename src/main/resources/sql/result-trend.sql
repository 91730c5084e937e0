-- One line for each unit and stretch of time that has results, oldest first; beside it the limit that held at its end, the
-- unit's own before that of its kind. A date alone lies in that date of the zone asked for, whatever the hour.
WITH r AS MATERIALIZED (
    SELECT x.unit_id, x.analyte_id, coalesce(x.uom, '') AS uom, x.detection_condition,
           CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value,
           CASE WHEN a.collected_precision = 'DAY'
                THEN date_trunc(:bucket, a.collected_at AT TIME ZONE 'UTC') AT TIME ZONE :zone
                ELSE date_trunc(:bucket, a.collected_at, :zone) END AS at
    FROM (${rows}) x JOIN sample a ON a.id = x.sample_id
    WHERE a.collected_at IS NOT NULL
), ${in-one-uom}, p AS (
    SELECT unit_id, analyte_id, at, count(number) AS numbers, min(number) AS least, max(number) AS most, sum(number) AS total,
           count(*) FILTER (WHERE detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')) AS non_detects
    FROM n GROUP BY unit_id, analyte_id, at
)
SELECT p.unit_id, p.at, p.numbers, p.non_detects, p.least, p.most, p.total, s.target,
       l.min, l.max, l.warn_min, l.warn_max, l.uom, s.refused
FROM p
JOIN unit e ON e.id = p.unit_id
LEFT JOIN s ON s.unit_id = p.unit_id
LEFT JOIN LATERAL (
    SELECT l.* FROM specification_limit l
    WHERE l.analyte_id = p.analyte_id AND (l.unit_id = p.unit_id OR l.unit_kind = e.kind)
      AND l.valid_from < p.at + CAST('1 ' || :bucket AS interval) AND (l.valid_to IS NULL OR l.valid_to > p.at)
    ORDER BY l.unit_id NULLS LAST, l.valid_from DESC, l.id LIMIT 1
) l ON true
ORDER BY p.unit_id, p.at
