-- One line for each unit: what its results come to. Non-detects are counted, and are no numbers. The two in the middle are one
-- where their number is odd; both come from one sort.
WITH r AS MATERIALIZED (
    SELECT x.unit_id, coalesce(x.uom, '') AS uom, x.flag, x.detection_condition,
           CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value
    FROM (${rows}) x
), ${in-one-uom}
SELECT f.*, s.target, s.refused
FROM (
    SELECT unit_id, count(*), count(number), count(*) FILTER (WHERE detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')),
           min(number), max(number), sum(number),
           percentile_disc(0.5) WITHIN GROUP (ORDER BY number), percentile_disc(0.500000001) WITHIN GROUP (ORDER BY number),
           count(*) FILTER (WHERE flag = 'OUT_OF_SPEC')
    FROM n GROUP BY unit_id
) f LEFT JOIN s USING (unit_id)
ORDER BY f.unit_id
