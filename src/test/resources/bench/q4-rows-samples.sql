SELECT u.id, s.slot, s.code, s.status, s.collected_at, s.collected_precision, s.collected_zone
FROM (SELECT id, code, name FROM unit ORDER BY code, id LIMIT 50) u
CROSS JOIN LATERAL (
    (SELECT 0 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.collected_at IS NOT NULL
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 1)
    UNION ALL
    (SELECT 1 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.status = 'PUBLISHED' AND x.collected_at IS NOT NULL
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 1)
    UNION ALL
    (SELECT 2 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.status = 'VERIFIED' AND x.collected_at IS NOT NULL
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 1)
    UNION ALL
    (SELECT 3 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.status IN ('REJECTED', 'CANCELLED', 'INVALID') AND x.collected_at IS NOT NULL
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 1)
    UNION ALL
    (SELECT 4 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.qc_kind = 'ROUTINE' AND x.collected_at IS NOT NULL
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 1)
    UNION ALL
    (SELECT 5 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.qc_kind IN ('FIELD_BLANK', 'TRIP_BLANK', 'LAB_BLANK') AND x.collected_at IS NOT NULL
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 1)
    UNION ALL
    (SELECT 6 AS slot, x.* FROM sample x WHERE x.unit_id = u.id
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 3)
    UNION ALL
    (SELECT 7 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.status = 'PUBLISHED'
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 3)
    UNION ALL
    (SELECT 8 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.qc_kind = 'ROUTINE'
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 3)
    UNION ALL
    (SELECT 9 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.qc_kind IN ('FIELD_BLANK', 'TRIP_BLANK', 'LAB_BLANK')
     ORDER BY x.collected_order DESC, x.id DESC LIMIT 3)
    UNION ALL
    (SELECT 10 AS slot, x.* FROM sample x WHERE x.unit_id = u.id
     ORDER BY x.collected_order, x.id LIMIT 3)
    UNION ALL
    (SELECT 11 AS slot, x.* FROM sample x WHERE x.unit_id = u.id AND x.collected_order >= '2026-01-01Z'
     ORDER BY x.collected_order, x.id LIMIT 3)
) s
ORDER BY u.code, u.id, s.slot,
         CASE WHEN s.slot < 10 THEN -extract(epoch FROM s.collected_order) ELSE extract(epoch FROM s.collected_order) END,
         CASE WHEN s.slot < 10 THEN -s.id ELSE s.id END
