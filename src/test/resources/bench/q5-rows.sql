SELECT (SELECT count(*) FROM unit), u.code, c.*
FROM (SELECT id, code FROM unit ORDER BY code, id LIMIT 100) u
CROSS JOIN LATERAL (
    SELECT count(*),
           count(*) FILTER (WHERE x.status = 'PUBLISHED'),
           count(*) FILTER (WHERE x.qc_kind = 'ROUTINE'),
           count(*) FILTER (WHERE x.collected_order >= '2026-01-01Z')
    FROM sample x WHERE x.unit_id = u.id
) c
ORDER BY u.code, u.id
