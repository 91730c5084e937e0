-- One line for each unit and stretch of time that has results, oldest first; beside it the last limit that held in it, the
-- unit's own before that of its kind. A date alone, kept as its start in UTC, lies in that date of the zone asked for; what is
-- one, the sample knows. A stretch begins at its first moment by the zone's clocks, and that is the earlier of two: the local
-- time itself, of two such the later; or a second after the local second before it, which is there where clocks go back. An hour
-- that comes twice is two stretches: it begins with the offset of its times, where that held then already.
WITH r AS MATERIALIZED (
    SELECT x.unit_id, x.analyte_id, coalesce(x.uom, '') AS uom, x.detection_condition,
           CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value,
           CASE WHEN :zone = 'UTC' THEN date_trunc(:bucket, x.collected_order, :zone)
                WHEN :bucket = 'hour' AND date_trunc(:bucket, x.collected_order, :zone) AT TIME ZONE :zone = x.local
                THEN date_trunc(:bucket, x.collected_order, :zone)
                ELSE least(x.local AT TIME ZONE :zone,
                           (x.local - interval '1 second') AT TIME ZONE :zone + interval '1 second') END AS at
    FROM (
        SELECT x.unit_id, x.analyte_id, x.uom, x.detection_condition, x.value, x.collected_order,
               CASE WHEN :zone <> 'UTC' THEN date_trunc(:bucket, x.collected_order AT TIME ZONE CASE
                   WHEN x.collected_order = date_trunc('day', x.collected_order, 'UTC')
                        AND EXISTS (SELECT FROM sample a WHERE a.id = x.sample_id AND a.collected_precision = 'DAY') THEN 'UTC'
                   ELSE :zone END) END AS local
        FROM (${rows}) x WHERE x.collected_order > '0001-01-01Z' OFFSET 0
    ) x
), ${in-one-uom}, p AS (
    SELECT unit_id, analyte_id, at, count(number) AS numbers, min(number) AS least, max(number) AS most, sum(number) AS total,
           count(*) FILTER (WHERE detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')) AS non_detects
    FROM n GROUP BY unit_id, analyte_id, at
), e AS (
    SELECT b.at, CASE WHEN :bucket = 'hour' THEN b.at + interval '1 hour'
                 ELSE least(b.till AT TIME ZONE :zone,
                            (b.till - interval '1 second') AT TIME ZONE :zone + interval '1 second') END AS till
    FROM (SELECT DISTINCT at, CAST(at AT TIME ZONE :zone AS date) + CAST('1 ' || :bucket AS interval) AS till FROM p) b
), l AS (
    SELECT k.unit_id, l.unit_id IS NULL AS of_kind, l.id, l.min, l.max, l.warn_min, l.warn_max, l.uom, l.valid_from, l.valid_to
    FROM (SELECT d.*, (SELECT u.kind FROM unit u WHERE u.id = d.unit_id) AS kind
          FROM (SELECT DISTINCT unit_id, analyte_id FROM p) d OFFSET 0) k
    JOIN specification_limit l ON l.analyte_id = k.analyte_id AND (l.unit_id = k.unit_id OR l.unit_kind = k.kind)
)
SELECT DISTINCT ON (p.unit_id, p.at) p.unit_id, p.at, p.numbers, p.non_detects, p.least, p.most, p.total, s.target,
       l.min, l.max, l.warn_min, l.warn_max, l.uom, s.refused
FROM p
JOIN e USING (at)
LEFT JOIN s ON s.unit_id = p.unit_id
LEFT JOIN l ON l.unit_id = p.unit_id AND l.valid_from < e.till AND (l.valid_to IS NULL OR l.valid_to > p.at)
ORDER BY p.unit_id, p.at, l.of_kind, l.valid_from DESC, l.id
