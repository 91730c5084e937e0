-- The current stored version of each result: the one that is not retracted, or else the one that was added last.
CREATE TEMPORARY TABLE stored_result ON COMMIT DROP AS
SELECT DISTINCT ON (r.code) r.*
FROM result r JOIN staged_result s ON s.code = r.code JOIN taken_row t ON t.line = s.line
ORDER BY r.code, r.status = 'RETRACTED', r.id DESC;
ANALYZE stored_result;

-- The new state of each result. An attribute without a column in the file keeps its stored value.
CREATE TEMPORARY TABLE result_row ON COMMIT DROP AS
WITH given AS (SELECT array_agg(attribute) AS attributes FROM staged_heading WHERE file = 'results')
SELECT s.line, s.code, o.id AS stored_id, a.id AS sample_id, y.id AS analyte_id,
       s.value, s.text, s.detection_condition, s.detection_limit, s.quantitation_limit, s.limit_uom,
       CASE WHEN NOT y.otherwise THEN s.source
            ELSE coalesce(s.source, '{}') || jsonb_strip_nulls(jsonb_build_object(
                h.analyte, CASE WHEN y.name <> s.analyte THEN s.analyte END,
                coalesce(h.fraction, '-'), CASE WHEN y.its_fraction <> s.fraction THEN s.fraction END,
                coalesce(h.speciation, '-'), CASE WHEN y.its_speciation <> s.speciation THEN s.speciation END)) END AS source,
       CASE WHEN 'uom' = ANY (g.attributes) THEN s.uom ELSE o.uom END AS uom,
       CASE WHEN 'qualifier' = ANY (g.attributes) THEN s.qualifier ELSE o.qualifier END AS qualifier,
       CASE WHEN 'method' = ANY (g.attributes) THEN s.method ELSE o.method END AS method,
       CASE WHEN 'laboratory' = ANY (g.attributes) THEN s.laboratory ELSE o.laboratory END AS laboratory,
       coalesce(s.value_type, o.value_type, 'ACTUAL') AS value_type,
       coalesce(s.status, 'TO_BE_VERIFIED') AS status,
       CASE WHEN 'analysed_at' = ANY (g.attributes) THEN s.analysed_at ELSE o.analysed_at END AS analysed_at,
       CASE WHEN 'analysed_at' = ANY (g.attributes) THEN s.analysed_precision ELSE o.analysed_precision END
           AS analysed_precision,
       CASE WHEN 'analysed_at' = ANY (g.attributes) THEN s.analysed_zone ELSE o.analysed_zone END AS analysed_zone,
       CASE WHEN 'analyst' = ANY (g.attributes) THEN s.analyst ELSE o.analyst END AS analyst,
       CASE WHEN 'result_remarks' = ANY (g.attributes) THEN s.result_remarks ELSE o.remarks END AS remarks
FROM staged_result s
JOIN taken_row t ON t.line = s.line
JOIN sample a ON a.code = s.sample
JOIN analyte_of y ON y.analyte = s.analyte AND y.fraction = coalesce(s.fraction, '')
                 AND y.speciation = coalesce(s.speciation, '')
CROSS JOIN given g
CROSS JOIN (SELECT max(called) FILTER (WHERE attribute = 'analyte') AS analyte,
                   max(called) FILTER (WHERE attribute = 'fraction') AS fraction,
                   max(called) FILTER (WHERE attribute = 'speciation') AS speciation
            FROM staged_heading WHERE file = 'results') h
LEFT JOIN stored_result o ON o.code = s.code;

-- A published value is never overwritten: it is retracted, and a new result replaces it. A status only moves forward: a
-- result that was verified, published, rejected or retracted here keeps its status until the source changes the result.
-- The source's word for the status is not part of the value.
CREATE TEMPORARY TABLE result_change ON COMMIT DROP AS
SELECT * FROM (
    SELECT s.*, CASE
        WHEN o.id IS NULL THEN 'NEW'
        WHEN o.status IN ('PUBLISHED', 'RETRACTED') AND c.content_differs THEN 'RETEST'
        WHEN o.status = 'PUBLISHED' AND s.status = 'REJECTED' THEN 'RETEST'
        WHEN c.content_differs THEN 'UPDATE'
        WHEN o.status IN ('TO_BE_VERIFIED', 'VERIFIED') AND s.status IN ('PUBLISHED', 'REJECTED') THEN 'MOVE'
        WHEN o.status <> 'RETRACTED' AND o.source IS DISTINCT FROM s.source THEN 'WORD'
        END AS change
    FROM result_row s
    CROSS JOIN (SELECT coalesce(max(called) FILTER (WHERE attribute = 'status'), '') AS status FROM staged_heading) h
    LEFT JOIN stored_result o ON o.id = s.stored_id
    CROSS JOIN LATERAL (SELECT
        (o.analyte_id, o.value::text, o.text, o.uom, o.detection_condition, o.qualifier, o.detection_limit::text,
         o.quantitation_limit::text, o.limit_uom, o.method, o.laboratory, o.value_type, o.analysed_at, o.analysed_precision,
         o.analysed_zone, o.analyst, o.remarks, coalesce(o.source, '{}') - h.status)
        IS DISTINCT FROM
        (s.analyte_id, s.value::text, s.text, s.uom, s.detection_condition, s.qualifier, s.detection_limit::text,
         s.quantitation_limit::text, s.limit_uom, s.method, s.laboratory, s.value_type, s.analysed_at, s.analysed_precision,
         s.analysed_zone, s.analyst, s.remarks, coalesce(s.source, '{}') - h.status) AS content_differs) c) r
WHERE change IS NOT NULL;

-- The statuses of the source that are ignored, because the result is published or rejected here.
CREATE TEMPORARY TABLE kept_status ON COMMIT DROP AS
SELECT s.code, o.status AS stored, s.status AS given
FROM staged_result s JOIN taken_row USING (line) JOIN stored_result o ON o.code = s.code
WHERE o.status IN ('PUBLISHED', 'REJECTED') AND s.status <> o.status
  AND NOT EXISTS (SELECT FROM result_change c WHERE c.line = s.line AND c.change <> 'WORD');

INSERT INTO accepted_row SELECT 'results', line FROM result_change;

UPDATE result r SET status = 'RETRACTED', version = r.version + 1
FROM result_change c WHERE r.id = c.stored_id AND c.change = 'RETEST' AND r.status <> 'RETRACTED';

INSERT INTO audit_event (entity, entity_id, action, before, after)
SELECT 'Result', o.id, 'RETRACT', '{"status": "PUBLISHED"}', '{"status": "RETRACTED"}'
FROM result_change c JOIN stored_result o ON o.id = c.stored_id
WHERE c.change = 'RETEST' AND o.status = 'PUBLISHED';

INSERT INTO result (code, sample_id, analyte_id, value, text, uom, detection_condition, qualifier, detection_limit,
                    quantitation_limit, limit_uom, method, laboratory, value_type, status, analysed_at, analysed_precision,
                    analysed_zone, analyst, retest_of_id, remarks, source, unit_id, collected_order, qc_kind)
SELECT c.code, c.sample_id, c.analyte_id, c.value, c.text, c.uom, c.detection_condition, c.qualifier, c.detection_limit,
       c.quantitation_limit, c.limit_uom, c.method, c.laboratory, c.value_type, c.status, c.analysed_at, c.analysed_precision,
       c.analysed_zone, c.analyst, c.stored_id, c.remarks, c.source, s.unit_id, s.collected_order, s.qc_kind
FROM result_change c JOIN sample s ON s.id = c.sample_id WHERE c.change IN ('NEW', 'RETEST') ORDER BY c.line;

INSERT INTO audit_event (entity, entity_id, action, before, after)
SELECT 'Result', r.id, 'RETEST',
       changed_members(to_jsonb(o), to_jsonb(r)) - b.passed_by - 'retest_of_id',
       changed_members(to_jsonb(r), to_jsonb(o)) - b.passed_by
FROM result_change c JOIN stored_result o ON o.id = c.stored_id
JOIN result r ON r.retest_of_id = o.id AND r.code = c.code AND r.status <> 'RETRACTED'
CROSS JOIN (SELECT '{id, flag, applied_min, applied_max, applied_warn_min, applied_warn_max, applied_uom, verified_by,
                    verified_at}'::text[] AS passed_by) b
WHERE c.change = 'RETEST';

-- The old verification and evaluation were for another value, so both are reset.
UPDATE result r
SET analyte_id = c.analyte_id, value = c.value, text = c.text, uom = c.uom, detection_condition = c.detection_condition,
    qualifier = c.qualifier, detection_limit = c.detection_limit, quantitation_limit = c.quantitation_limit,
    limit_uom = c.limit_uom, method = c.method, laboratory = c.laboratory, value_type = c.value_type, status = c.status,
    flag = 'NOT_EVALUATED', applied_min = NULL, applied_max = NULL, applied_warn_min = NULL, applied_warn_max = NULL,
    applied_uom = NULL, analysed_at = c.analysed_at, analysed_precision = c.analysed_precision,
    analysed_zone = c.analysed_zone, analyst = c.analyst, verified_by = NULL, verified_at = NULL, remarks = c.remarks,
    source = c.source, version = r.version + 1
FROM result_change c WHERE r.id = c.stored_id AND c.change = 'UPDATE';

UPDATE result r
SET status = CASE c.change WHEN 'MOVE' THEN c.status ELSE r.status END, source = c.source, version = r.version + 1
FROM result_change c WHERE r.id = c.stored_id AND c.change IN ('MOVE', 'WORD');

INSERT INTO audit_event (entity, entity_id, action, before, after)
SELECT 'Result', r.id, CASE WHEN c.change <> 'MOVE' THEN 'UPDATE' WHEN r.status = 'REJECTED' THEN 'REJECT' ELSE 'PUBLISH' END,
       changed_members(to_jsonb(o), to_jsonb(r)), changed_members(to_jsonb(r), to_jsonb(o))
FROM result_change c JOIN stored_result o ON o.id = c.stored_id JOIN result r ON r.id = o.id
WHERE c.change IN ('UPDATE', 'MOVE', 'WORD');

-- The status of existing samples follows their current results: PUBLISHED if all of them are published, VERIFIED if the
-- sample was verified and all of them are verified or published, TO_BE_VERIFIED (again) otherwise.
CREATE TEMPORARY TABLE sample_move ON COMMIT DROP AS
SELECT a.id, a.status AS before, CASE
           WHEN bool_and(r.status = 'PUBLISHED') THEN 'PUBLISHED'
           WHEN a.status = 'VERIFIED' AND bool_and(r.status IN ('VERIFIED', 'PUBLISHED')) THEN 'VERIFIED'
           ELSE 'TO_BE_VERIFIED' END AS after
FROM sample a
JOIN (SELECT DISTINCT sample_id FROM result_change) c ON c.sample_id = a.id
JOIN sample_row s ON s.id = a.id
LEFT JOIN result r ON r.sample_id = a.id AND r.status NOT IN ('RETRACTED', 'REJECTED')
WHERE a.status IN ('REGISTERED', 'RECEIVED', 'TO_BE_VERIFIED', 'VERIFIED', 'PUBLISHED')
GROUP BY a.id;

UPDATE sample a SET status = m.after, version = a.version + 1 FROM sample_move m WHERE a.id = m.id AND m.before <> m.after;

INSERT INTO audit_event (entity, entity_id, action, before, after)
SELECT 'Sample', id, CASE WHEN after = 'PUBLISHED' THEN 'PUBLISH'
                          WHEN before IN ('VERIFIED', 'PUBLISHED') THEN 'REOPEN' ELSE 'SUBMIT' END,
       jsonb_build_object('status', before), jsonb_build_object('status', after)
FROM sample_move WHERE before <> after;
