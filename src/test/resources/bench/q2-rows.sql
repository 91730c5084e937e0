SELECT u.code, u.name, u.kind, u.status, u.latitude, u.longitude, o.code, o.name,
       s.id, s.code, s.status, s.collected_at, s.collected_precision, s.collected_zone, s.media, s.qc_kind
FROM unit u
JOIN organization o ON o.id = u.organization_id
LEFT JOIN LATERAL (
    SELECT x.* FROM sample x WHERE x.unit_id = u.id ORDER BY x.collected_order DESC, x.id DESC LIMIT 10
) s ON true
WHERE u.code = 'ASH-01'
ORDER BY s.collected_order DESC, s.id DESC
