SELECT u.code, s.code, s.status, s.collected_at, s.collected_precision, s.collected_zone, b.behind
FROM (SELECT id, code FROM unit ORDER BY code, id LIMIT 50) u
CROSS JOIN LATERAL (SELECT EXISTS (
    SELECT FROM sample x WHERE x.unit_id = u.id AND (x.collected_order, x.id) >= ('2026-01-01Z', 0)) AS behind) b
LEFT JOIN LATERAL (
    SELECT x.id, x.code, x.status, x.collected_at, x.collected_precision, x.collected_zone, x.collected_order
    FROM sample x WHERE x.unit_id = u.id AND (x.collected_order, x.id) < ('2026-01-01Z', 0)
    ORDER BY x.collected_order DESC, x.id DESC LIMIT 11
) s ON true
ORDER BY u.code, s.collected_order DESC, s.id DESC
