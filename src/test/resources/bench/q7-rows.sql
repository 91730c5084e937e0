SELECT u.code, a.code, a.name, n.value, n.uom, s.code, s.collected_at, s.collected_precision, s.collected_zone
FROM (SELECT id, code FROM unit ORDER BY code, id LIMIT 50) u
LEFT JOIN LATERAL (
    WITH RECURSIVE g(id) AS (
        (SELECT x.analyte_id FROM result x WHERE x.unit_id = u.id ORDER BY x.analyte_id LIMIT 1)
        UNION ALL
        SELECT (SELECT x.analyte_id FROM result x WHERE x.unit_id = u.id AND x.analyte_id > g.id ORDER BY x.analyte_id LIMIT 1)
        FROM g WHERE g.id IS NOT NULL
    )
    SELECT f.* FROM g CROSS JOIN LATERAL (
        SELECT x.analyte_id, x.sample_id, x.value, x.uom FROM result x
        WHERE x.unit_id = u.id AND x.analyte_id = g.id AND x.qc_kind = 'ROUTINE' AND x.status NOT IN ('RETRACTED', 'REJECTED')
        ORDER BY x.collected_order DESC, x.id DESC LIMIT 1
    ) f
) n ON true
LEFT JOIN analyte a ON a.id = n.analyte_id
LEFT JOIN sample s ON s.id = n.sample_id
ORDER BY u.code, n.analyte_id
