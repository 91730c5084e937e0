-- The later events: some published values were retracted and measured again. Every status change has an audit event.

CREATE TEMPORARY TABLE demo_retest ON COMMIT DROP AS
SELECT r.id, md5('retest/' || r.code) AS digest
FROM result r JOIN demo_sample s ON s.id = r.sample_id
WHERE r.status = 'PUBLISHED' AND r.flag = 'OUT_OF_SPEC' AND r.laboratory <> 'Field'
  AND s.taken_at < timestamptz '2026-08-01 00:00:00+00'
  AND pg_temp.draw(md5('retest/' || r.code), 1) < 0.06;

UPDATE result r SET status = 'RETRACTED', version = r.version + 1 FROM demo_retest d WHERE r.id = d.id;

-- The person who verified the first value measures the retained portion. The new value is close to the applied limit.
INSERT INTO result (code, sample_id, analyte_id, value, uom, detection_condition, detection_limit, quantitation_limit,
                    method, laboratory, value_type, status, flag,
                    applied_min, applied_max, applied_warn_min, applied_warn_max, applied_uom,
                    analysed_at, analysed_precision, analysed_zone, analyst, verified_by, verified_at,
                    retest_of_id, remarks)
SELECT r.code, r.sample_id, r.analyte_id, n.value, r.uom, 'DETECTED', r.detection_limit, r.quantitation_limit,
       r.method, r.laboratory, 'ACTUAL', 'PUBLISHED',
       CASE WHEN n.value < r.applied_min OR n.value > r.applied_max THEN 'OUT_OF_SPEC'
            WHEN n.value < r.applied_warn_min OR n.value > r.applied_warn_max THEN 'WARNING' ELSE 'IN_SPEC' END,
       r.applied_min, r.applied_max, r.applied_warn_min, r.applied_warn_max, r.applied_uom,
       r.verified_at + interval '3 days', 'MINUTE', r.analysed_zone, r.verified_by, r.analyst,
       r.verified_at + interval '5 days', r.id, 'Measured again on the retained portion'
FROM demo_retest d
JOIN result r ON r.id = d.id,
LATERAL (SELECT CASE WHEN r.value > r.applied_max THEN r.applied_max ELSE r.applied_min END AS bound) l,
LATERAL (SELECT round(l.bound * (0.86 + 0.22 * pg_temp.draw(d.digest, 2))::numeric, scale(r.value)) AS value) n
ORDER BY r.id;

INSERT INTO audit_event (entity, entity_id, action, at, actor, before, after, reason)
SELECT 'Result', r.id, 'RETRACT', r.verified_at + interval '2 days', r.verified_by,
       '{"status": "PUBLISHED"}', '{"status": "RETRACTED"}', 'Out of specification, to be measured again'
FROM demo_retest d JOIN result r ON r.id = d.id
ORDER BY r.verified_at, r.id;

-- One event for each status change of a sample, with the time of the step and the person who did it.
INSERT INTO audit_event (entity, entity_id, action, at, actor, before, after, reason)
WITH done AS (
    SELECT s.id, s.status, s.received_at, s.remarks, d.taken_at, r.analysed_at, r.verified_at, r.analyst, r.verified_by,
           pg_temp.pick(f.analysts, pg_temp.draw(d.digest, 7)) AS clerk
    FROM demo_sample d
    JOIN sample s ON s.id = d.id
    JOIN demo_staff f ON f.site = d.site
    LEFT JOIN (SELECT sample_id, max(analysed_at) AS analysed_at, max(verified_at) AS verified_at,
                      min(analyst) AS analyst, min(verified_by) AS verified_by
               FROM result WHERE retest_of_id IS NULL GROUP BY sample_id) r ON r.sample_id = d.id
    OFFSET 0
), moves AS (
    SELECT d.id, m.*
    FROM done d, LATERAL (VALUES
        ('RECEIVE', d.received_at, d.clerk, 'REGISTERED', 'RECEIVED', NULL, d.received_at IS NOT NULL),
        ('SUBMIT', d.analysed_at, d.analyst, 'RECEIVED', 'TO_BE_VERIFIED', NULL,
            d.status IN ('TO_BE_VERIFIED', 'VERIFIED', 'PUBLISHED', 'INVALID')),
        ('VERIFY', d.verified_at, d.verified_by, 'TO_BE_VERIFIED', 'VERIFIED', NULL,
            d.status IN ('VERIFIED', 'PUBLISHED')),
        ('PUBLISH', d.verified_at + interval '1 day', d.verified_by, 'VERIFIED', 'PUBLISHED', NULL,
            d.status = 'PUBLISHED'),
        ('REJECT', d.received_at + interval '30 minutes', d.clerk, 'RECEIVED', 'REJECTED', d.remarks,
            d.status = 'REJECTED'),
        ('INVALIDATE', d.analysed_at + interval '1 day', d.clerk, 'TO_BE_VERIFIED', 'INVALID', d.remarks,
            d.status = 'INVALID'),
        ('CANCEL', d.taken_at, d.clerk, 'REGISTERED', 'CANCELLED', d.remarks, d.status = 'CANCELLED')
    ) AS m (action, at, actor, before, after, reason, happened)
    WHERE m.happened
)
SELECT 'Sample', id, action, at, actor, jsonb_build_object('status', before), jsonb_build_object('status', after),
       reason
FROM moves
ORDER BY at, id;

DROP FUNCTION pg_temp.draw, pg_temp.deviate, pg_temp.pick, pg_temp.item, pg_temp.padded;
ANALYZE organization, unit, analyte, sample, result, specification_limit, audit_event;
