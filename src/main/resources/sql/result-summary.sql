-- One line for each unit: what its results come to. Non-detects are counted, and are no numbers.
WITH r AS MATERIALIZED (
    SELECT x.unit_id, coalesce(x.uom, '') AS uom, x.flag, x.detection_condition,
           CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value
    FROM (${rows}) x
), ${in-one-uom}
SELECT n.unit_id, count(*), count(n.number), count(*) FILTER (WHERE n.detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')),
       min(n.number), max(n.number), sum(n.number),
       percentile_disc(0.5) WITHIN GROUP (ORDER BY n.number), percentile_disc(0.5) WITHIN GROUP (ORDER BY n.number DESC),
       count(*) FILTER (WHERE n.flag = 'OUT_OF_SPEC'), s.target, s.refused
FROM n LEFT JOIN s USING (unit_id)
GROUP BY n.unit_id, s.target, s.refused
ORDER BY n.unit_id
