-- The new state of each sample, from its first row. An attribute without a column in the file keeps its stored value.
CREATE TEMPORARY TABLE sample_row ON COMMIT DROP AS
WITH given AS (SELECT array_agg(attribute) AS attributes FROM staged_heading WHERE file = 'results'),
first AS (
    SELECT sample, min(line) AS line,
           coalesce(bool_and(status = 'PUBLISHED') FILTER (WHERE status IS DISTINCT FROM 'REJECTED'), false) AS published
    FROM staged_result JOIN taken_row USING (line) GROUP BY sample)
SELECT s.line, s.sample AS code, a.id, u.id AS unit_id, s.collected_at, s.collected_precision, s.collected_zone,
       s.sample_source AS source,
       CASE WHEN f.published THEN 'PUBLISHED' ELSE 'TO_BE_VERIFIED' END AS status,
       coalesce(s.media, a.media, 'OTHER') AS media,
       coalesce(s.qc_kind, a.qc_kind, 'ROUTINE') AS qc_kind,
       CASE WHEN 'collected_by' = ANY (g.attributes) THEN s.collected_by ELSE a.collected_by END AS collected_by,
       coalesce(s.received_at, a.received_at) AS received_at,
       CASE WHEN 'depth' = ANY (g.attributes) THEN s.depth ELSE a.depth END AS depth,
       CASE WHEN 'depth_uom' = ANY (g.attributes) THEN s.depth_uom ELSE a.depth_uom END AS depth_uom,
       CASE WHEN 'sample_remarks' = ANY (g.attributes) THEN s.sample_remarks ELSE a.remarks END AS remarks
FROM first f JOIN staged_result s USING (sample, line) JOIN unit u ON u.code = s.unit CROSS JOIN given g
LEFT JOIN sample a ON a.code = s.sample;

CREATE TEMPORARY TABLE sample_change ON COMMIT DROP AS
SELECT s.*, to_jsonb(a) AS before
FROM sample_row s LEFT JOIN sample a ON a.id = s.id
WHERE a.id IS NULL
   OR (a.collected_at, a.collected_precision, a.collected_zone, a.media, a.qc_kind, a.collected_by, a.received_at,
       a.depth::text, a.depth_uom, a.remarks, a.source)
      IS DISTINCT FROM
      (s.collected_at, s.collected_precision, s.collected_zone, s.media, s.qc_kind, s.collected_by, s.received_at,
       s.depth::text, s.depth_uom, s.remarks, s.source);

-- All rows of a changed sample count as accepted, because each of them contains the change.
INSERT INTO accepted_row
SELECT 'results', s.line FROM staged_result s JOIN taken_row USING (line) JOIN sample_change c ON c.code = s.sample;

INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision, collected_zone, collected_by,
                    received_at, depth, depth_uom, remarks, source)
SELECT code, unit_id, status, media, qc_kind, collected_at, collected_precision, collected_zone, collected_by,
       received_at, depth, depth_uom, remarks, source
FROM sample_change WHERE id IS NULL ORDER BY line;

UPDATE sample a
SET media = c.media, qc_kind = c.qc_kind, collected_at = c.collected_at, collected_precision = c.collected_precision,
    collected_zone = c.collected_zone, collected_by = c.collected_by, received_at = c.received_at, depth = c.depth,
    depth_uom = c.depth_uom, remarks = c.remarks, source = c.source, version = a.version + 1
FROM sample_change c WHERE a.id = c.id;

INSERT INTO audit_event (entity, entity_id, action, before, after)
SELECT 'Sample', a.id, 'UPDATE', changed_members(c.before, to_jsonb(a)), changed_members(to_jsonb(a), c.before)
FROM sample_change c JOIN sample a ON a.id = c.id;
