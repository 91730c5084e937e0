SELECT u.code, u.name, u.kind, u.status,
       s.id, s.code, s.status, s.collected_at, s.collected_precision, s.collected_zone, s.media, s.qc_kind
FROM (SELECT id, code, name, kind, status FROM unit ORDER BY code, id LIMIT 200) u
LEFT JOIN LATERAL (
    SELECT x.* FROM sample x WHERE x.unit_id = u.id ORDER BY x.collected_order DESC, x.id DESC LIMIT 20
) s ON true
ORDER BY u.code, u.id, s.collected_order DESC, s.id DESC
