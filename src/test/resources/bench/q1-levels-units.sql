SELECT u.id, u.code, u.name, u.kind, u.status, o.code, o.name,
       (SELECT count(*) FROM sample x WHERE x.unit_id = u.id AND x.status = 'PUBLISHED')
FROM (SELECT id, code, name, kind, status, organization_id FROM unit ORDER BY code, id LIMIT 50) u
JOIN organization o ON o.id = u.organization_id
ORDER BY u.code, u.id
