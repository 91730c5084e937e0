SELECT u.id, u.code, u.name, c.*
FROM (SELECT id, code, name FROM unit ORDER BY code, id LIMIT 50) u
CROSS JOIN LATERAL (
    SELECT
           count(*) AS "all",
           count(*) FILTER (WHERE x.status = 'PUBLISHED') AS "published",
           count(*) FILTER (WHERE x.status = 'VERIFIED') AS "verified",
           count(*) FILTER (WHERE x.status = 'TO_BE_VERIFIED') AS "toBeVerified",
           count(*) FILTER (WHERE x.status = 'RECEIVED') AS "received",
           count(*) FILTER (WHERE x.status = 'REGISTERED') AS "registered",
           count(*) FILTER (WHERE x.status IN ('REJECTED', 'CANCELLED', 'INVALID')) AS "unusable",
           count(*) FILTER (WHERE x.qc_kind = 'ROUTINE') AS "routine",
           count(*) FILTER (WHERE x.qc_kind IN ('FIELD_BLANK', 'TRIP_BLANK', 'LAB_BLANK')) AS "blanks",
           count(*) FILTER (WHERE x.qc_kind IN ('FIELD_REPLICATE', 'LAB_DUPLICATE')) AS "replicates",
           count(*) FILTER (WHERE x.qc_kind = 'MATRIX_SPIKE') AS "spikes",
           count(*) FILTER (WHERE x.qc_kind IN ('LAB_CONTROL_SAMPLE', 'REFERENCE')) AS "references",
           count(*) FILTER (WHERE x.media = 'WATER') AS "water",
           count(*) FILTER (WHERE x.media = 'OTHER') AS "otherMedia",
           count(*) FILTER (WHERE x.collected_order >= '2024-01-01Z') AS "since2024",
           count(*) FILTER (WHERE x.collected_order >= '2025-01-01Z') AS "since2025",
           count(*) FILTER (WHERE x.collected_order >= '2026-01-01Z') AS "since2026",
           count(*) FILTER (WHERE x.collected_at < '2022-01-01Z') AS "before2022"
    FROM sample x WHERE x.unit_id = u.id
) c
ORDER BY u.code, u.id
