SELECT json_build_object('data', json_build_object('units', json_build_object(
    'totalCount', (SELECT count(*) FROM unit),
    'nodes', coalesce(json_agg(
        json_build_object(
            'code', u.code, 'all', c.all, 'published', c.published, 'routine', c.routine, 'since2026', c.since2026)
        ORDER BY u.code, u.id), '[]'))))
FROM (SELECT id, code FROM unit ORDER BY code, id LIMIT 100) u
CROSS JOIN LATERAL (
    SELECT count(*) AS all,
           count(*) FILTER (WHERE x.status = 'PUBLISHED') AS published,
           count(*) FILTER (WHERE x.qc_kind = 'ROUTINE') AS routine,
           count(*) FILTER (WHERE x.collected_order >= '2026-01-01Z') AS since2026
    FROM sample x WHERE x.unit_id = u.id
) c
