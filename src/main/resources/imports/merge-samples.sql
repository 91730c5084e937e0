-- If several rows have the same content for one result, the first is used; the others count as unchanged.
CREATE TEMPORARY TABLE taken_row ON COMMIT DROP AS
SELECT min(line) AS line FROM staged_result WHERE fault IS NULL GROUP BY code;

CREATE TEMPORARY TABLE organization_of_result ON COMMIT DROP AS
SELECT DISTINCT ON (organization) organization AS code, organization_name AS name, line
FROM (SELECT organization, organization_name, min(line) AS line
      FROM staged_result JOIN taken_row USING (line) WHERE organization IS NOT NULL
      GROUP BY organization, organization_name) s
ORDER BY organization, organization_name IS NULL, line;

INSERT INTO accepted_row
SELECT 'results', line FROM organization_of_result s
WHERE NOT EXISTS (SELECT FROM organization o WHERE o.code = s.code);

INSERT INTO organization (code, name)
SELECT code, coalesce(name, code) FROM organization_of_result s
WHERE NOT EXISTS (SELECT FROM organization o WHERE o.code = s.code) ORDER BY line;

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

-- A changed sample makes all its rows accepted, because each of them states the change.
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

-- The spellings of the analytes in the file, and how often each occurs with which uom.
CREATE TEMPORARY TABLE spelling ON COMMIT DROP AS
SELECT analyte, coalesce(fraction, '') AS fraction, coalesce(speciation, '') AS speciation, uom, min(line) AS line,
       count(*) AS often
FROM staged_result JOIN taken_row USING (line)
GROUP BY analyte, fraction, speciation, uom;

-- Spellings that differ only in case mean the same analyte; the first spelling is used.
CREATE TEMPORARY TABLE analyte_row ON COMMIT DROP AS
SELECT min(line) AS line, (array_agg(analyte ORDER BY line))[1] AS name,
       nullif((array_agg(fraction ORDER BY line))[1], '') AS fraction,
       nullif((array_agg(speciation ORDER BY line))[1], '') AS speciation,
       (array_agg(uom ORDER BY often DESC, line) FILTER (WHERE uom IS NOT NULL))[1] AS uom
FROM spelling
GROUP BY lower(analyte), lower(fraction), lower(speciation);

-- An analyte's code is made from its name, fraction and speciation. If the code is taken, a hash of them is appended.
INSERT INTO analyte (code, name, fraction, speciation, default_uom)
SELECT CASE WHEN place = 1 AND NOT EXISTS (SELECT FROM analyte t WHERE t.code = n.called) THEN called
            ELSE called || '-' || upper(left(md5(concat_ws('/', lower(name), lower(fraction), lower(speciation))), 6)) END,
       name, fraction, speciation, uom
FROM (SELECT *, row_number() OVER (PARTITION BY called ORDER BY line) AS place
      FROM (SELECT *, coalesce(nullif(trim(BOTH '-' FROM left(upper(regexp_replace(
                      concat_ws('-', name, fraction, speciation), '[^A-Za-z0-9]+', '-', 'g')), 100)), ''),
                      'ANALYTE') AS called
            FROM analyte_row) r
      WHERE NOT EXISTS (SELECT FROM analyte k
                        WHERE lower(k.name) = lower(r.name)
                          AND lower(coalesce(k.fraction, '')) = lower(coalesce(r.fraction, ''))
                          AND lower(coalesce(k.speciation, '')) = lower(coalesce(r.speciation, '')))) n
ORDER BY line;

-- The analyte of each spelling, and whether the analyte itself is spelled differently.
CREATE TEMPORARY TABLE analyte_of ON COMMIT DROP AS
SELECT s.analyte, s.fraction, s.speciation, y.id, s.often, y.name, y.fraction AS its_fraction, y.speciation AS its_speciation,
       (y.name, coalesce(y.fraction, ''), coalesce(y.speciation, '')) <> (s.analyte, s.fraction, s.speciation) AS otherwise
FROM (SELECT analyte, fraction, speciation, sum(often) AS often FROM spelling GROUP BY analyte, fraction, speciation) s
JOIN analyte y ON lower(y.name) = lower(s.analyte) AND lower(coalesce(y.fraction, '')) = lower(s.fraction)
              AND lower(coalesce(y.speciation, '')) = lower(s.speciation);
ANALYZE taken_row, analyte_of;
