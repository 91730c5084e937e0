SELECT u.code, r.*
FROM (SELECT id, code FROM unit ORDER BY code, id LIMIT 50) u
CROSS JOIN LATERAL (
    SELECT count(*), count(v.value), count(*) FILTER (WHERE v.detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')),
           min(v.value), max(v.value), sum(v.value),
           percentile_disc(0.5) WITHIN GROUP (ORDER BY v.value), percentile_disc(0.500000001) WITHIN GROUP (ORDER BY v.value),
           count(*) FILTER (WHERE v.flag = 'OUT_OF_SPEC'), max(v.uom) FILTER (WHERE v.value IS NOT NULL)
    FROM (
        SELECT CASE WHEN x.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN x.value END AS value,
               x.detection_condition, x.flag, x.uom
        FROM result x
        WHERE x.unit_id = u.id AND x.analyte_id = (SELECT id FROM analyte WHERE code = 'TEMP')
          AND x.qc_kind = 'ROUTINE' AND x.status NOT IN ('RETRACTED', 'REJECTED')
        OFFSET 0
    ) v
) r
ORDER BY u.code
