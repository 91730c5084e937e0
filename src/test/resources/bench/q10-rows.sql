SELECT u.code, t.status, t.samples
FROM (SELECT id, code FROM unit ORDER BY code, id LIMIT 100) u
LEFT JOIN LATERAL (
    SELECT x.status, sum(x.samples) AS samples FROM sample_tally x WHERE x.unit_id = u.id GROUP BY x.status HAVING sum(x.samples) > 0
) t ON true
ORDER BY u.code, array_position(ARRAY['REGISTERED', 'RECEIVED', 'TO_BE_VERIFIED', 'VERIFIED', 'PUBLISHED', 'REJECTED', 'CANCELLED', 'INVALID'], t.status)
