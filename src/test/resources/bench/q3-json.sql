SELECT json_build_object('data', json_build_object('units', json_build_object('nodes', coalesce(json_agg(
    json_build_object(
        'code', u.code, 'name', u.name, 'kind', u.kind, 'status', u.status,
        'samples', json_build_object('nodes', of_unit.samples))
    ORDER BY u.code, u.id), '[]'))))
FROM (SELECT id, code, name, kind, status FROM unit ORDER BY code, id LIMIT 200) u
CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(
        json_build_object(
            'code', s.code, 'status', s.status, 'collectedAt', ${collected-at}, 'media', s.media, 'qcKind', s.qc_kind)
        ORDER BY s.collected_order DESC, s.id DESC), '[]') AS samples
    FROM (
        SELECT x.* FROM sample x WHERE x.unit_id = u.id ORDER BY x.collected_order DESC, x.id DESC LIMIT 20
    ) s
) of_unit
