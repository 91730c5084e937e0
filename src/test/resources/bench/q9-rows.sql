WITH a AS MATERIALIZED (
    SELECT id FROM analyte WHERE code = 'TEMP'
), l AS MATERIALIZED (
    SELECT x.* FROM specification_limit x WHERE x.analyte_id = (SELECT id FROM a)
)
SELECT u.code, p.at, p.numbers, p.least, p.total, p.most, h.id IS NOT NULL AS has_limit, h.max
FROM (SELECT id, code, kind FROM unit ORDER BY code, id LIMIT 50) u
LEFT JOIN LATERAL (
    SELECT v.at, count(v.value) AS numbers, min(v.value) AS least, sum(v.value) AS total, max(v.value) AS most
    FROM (
        SELECT date_trunc('month', x.collected_order, 'UTC') AS at,
               CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value
        FROM result x
        WHERE x.unit_id = u.id AND x.analyte_id = (SELECT id FROM a)
          AND x.qc_kind = 'ROUTINE' AND x.status NOT IN ('RETRACTED', 'REJECTED') AND x.collected_order > '0001-01-01Z'
        OFFSET 0
    ) v
    GROUP BY v.at
) p ON true
LEFT JOIN LATERAL (
    SELECT l.id, l.max FROM l
    WHERE (l.unit_id = u.id OR l.unit_kind = u.kind)
      AND l.valid_from < p.at + interval '1 month' AND (l.valid_to IS NULL OR l.valid_to > p.at)
    ORDER BY l.unit_id NULLS LAST, l.valid_from DESC, l.id LIMIT 1
) h ON true
ORDER BY u.code, p.at
