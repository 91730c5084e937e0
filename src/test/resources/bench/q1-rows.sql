SELECT u.code, u.name, u.kind, u.status, o.code, o.name, c.published,
       s.id, s.code, s.status, s.collected_at, s.collected_precision, s.collected_zone,
       r.id, r.value, r.uom, r.flag, r.detection_condition, a.code, a.name
FROM (SELECT id, code, name, kind, status, organization_id FROM unit ORDER BY code, id LIMIT 50) u
JOIN organization o ON o.id = u.organization_id
CROSS JOIN LATERAL (SELECT count(*) AS published FROM sample x WHERE x.unit_id = u.id AND x.status = 'PUBLISHED') c
LEFT JOIN LATERAL (
    SELECT x.id, x.code, x.status, x.collected_at, x.collected_precision, x.collected_zone, x.collected_order
    FROM sample x
    WHERE x.unit_id = u.id AND x.status = 'PUBLISHED'
    ORDER BY x.collected_order DESC, x.id DESC LIMIT 10
) s ON true
LEFT JOIN result r ON r.sample_id = s.id
LEFT JOIN analyte a ON a.id = r.analyte_id
ORDER BY u.code, u.id, s.collected_order DESC, s.id DESC, r.analyte_id, r.id
