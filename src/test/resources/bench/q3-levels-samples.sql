SELECT s.unit_id, s.id, s.code, s.status, s.collected_at, s.collected_precision, s.collected_zone, s.media, s.qc_kind
FROM unnest(?) WITH ORDINALITY u (id, place)
CROSS JOIN LATERAL (
    SELECT x.* FROM sample x WHERE x.unit_id = u.id ORDER BY x.collected_order DESC, x.id DESC LIMIT 20
) s
ORDER BY u.place, s.collected_order DESC, s.id DESC
