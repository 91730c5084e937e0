SELECT json_build_object('data', json_build_object('unit', (
    SELECT json_build_object(
        'code', u.code, 'name', u.name, 'kind', u.kind, 'status', u.status,
        'latitude', u.latitude, 'longitude', u.longitude,
        'organization', json_build_object('code', o.code, 'name', o.name),
        'samples', json_build_object('nodes', of_unit.samples))
    FROM unit u
    JOIN organization o ON o.id = u.organization_id
    CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(
            json_build_object(
                'code', s.code, 'status', s.status, 'collectedAt', ${collected-at},
                'media', s.media, 'qcKind', s.qc_kind)
            ORDER BY s.collected_order DESC, s.id DESC), '[]') AS samples
        FROM (
            SELECT x.* FROM sample x WHERE x.unit_id = u.id ORDER BY x.collected_order DESC, x.id DESC LIMIT 10
        ) s
    ) of_unit
    WHERE u.code = 'ASH-01'
)))
