SELECT json_build_object('data', json_build_object('units', json_build_object('nodes', coalesce(json_agg(
    json_build_object(
        'code', u.code, 'name', u.name, 'kind', u.kind, 'status', u.status,
        'organization', json_build_object('code', o.code, 'name', o.name),
        'published', (SELECT count(*) FROM sample x WHERE x.unit_id = u.id AND x.status = 'PUBLISHED'),
        'samples', json_build_object('nodes', of_unit.samples))
    ORDER BY u.code, u.id), '[]'))))
FROM (SELECT id, code, name, kind, status, organization_id FROM unit ORDER BY code, id LIMIT 50) u
JOIN organization o ON o.id = u.organization_id
CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(
        json_build_object('code', s.code, 'status', s.status, 'collectedAt', ${collected-at}, 'results', of_sample.results)
        ORDER BY s.collected_order DESC, s.id DESC), '[]') AS samples
    FROM (
        SELECT x.* FROM sample x
        WHERE x.unit_id = u.id AND x.status = 'PUBLISHED'
        ORDER BY x.collected_order DESC, x.id DESC LIMIT 10
    ) s
    CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(
            json_build_object(
                'value', r.value, 'uom', r.uom, 'flag', r.flag, 'detectionCondition', r.detection_condition,
                'analyte', json_build_object('code', a.code, 'name', a.name))
            ORDER BY r.analyte_id, r.id), '[]') AS results
        FROM result r JOIN analyte a ON a.id = r.analyte_id
        WHERE r.sample_id = s.id
    ) of_sample
) of_unit
