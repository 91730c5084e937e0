SELECT u.code, p.at, p.numbers, p.least, p.total, p.most, l.id IS NOT NULL AS has_limit, l.max
FROM (SELECT id, code, kind FROM unit ORDER BY code, id LIMIT 50) u
LEFT JOIN LATERAL (
    SELECT date_trunc('month', s.collected_at, 'UTC') AS at, count(v.value) AS numbers,
           min(v.value) AS least, sum(v.value) AS total, max(v.value) AS most
    FROM result x JOIN sample s ON s.id = x.sample_id
    CROSS JOIN LATERAL (SELECT CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value) v
    WHERE x.unit_id = u.id AND x.analyte_id = (SELECT id FROM analyte WHERE code = 'TEMP')
      AND x.qc_kind = 'ROUTINE' AND x.status NOT IN ('RETRACTED', 'REJECTED') AND s.collected_at IS NOT NULL
    GROUP BY 1
) p ON true
LEFT JOIN LATERAL (
    SELECT l.* FROM specification_limit l
    WHERE l.analyte_id = (SELECT id FROM analyte WHERE code = 'TEMP') AND (l.unit_id = u.id OR l.unit_kind = u.kind)
      AND l.valid_from < p.at + interval '1 month' AND (l.valid_to IS NULL OR l.valid_to > p.at)
    ORDER BY l.unit_id NULLS LAST, l.valid_from DESC, l.id LIMIT 1
) l ON true
ORDER BY u.code, p.at
