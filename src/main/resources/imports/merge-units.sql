ANALYZE staged_unit, staged_result;
-- Readers still see the committed data; other writers wait until the import ends.
LOCK TABLE organization, unit, analyte, sample, result IN SHARE ROW EXCLUSIVE MODE;

-- Rows with the same code but different content: none of them can be trusted.
UPDATE staged_unit s
SET fault_heading = 'unit', fault_value = s.code,
    fault = format('Unit %s is on lines %s of the file with different content. Keep one of them.', s.code, d.lines)
FROM (SELECT code, array_to_string((array_agg(line ORDER BY line))[1:10], ', ') AS lines
      FROM staged_unit WHERE fault IS NULL GROUP BY code HAVING min(content) <> max(content)) d
WHERE s.code = d.code AND s.fault IS NULL;

CREATE TEMPORARY TABLE organization_of_unit ON COMMIT DROP AS
SELECT DISTINCT ON (organization) organization AS code, organization_name AS name, line
FROM staged_unit WHERE fault IS NULL
ORDER BY organization, organization_name IS NULL, line;

INSERT INTO accepted_row
SELECT 'units', s.line
FROM organization_of_unit s LEFT JOIN organization o USING (code)
WHERE o.id IS NULL OR o.name <> s.name;

INSERT INTO audit_event (entity, entity_id, action, before, after)
SELECT 'Organization', o.id, 'UPDATE', jsonb_build_object('name', o.name), jsonb_build_object('name', s.name)
FROM organization_of_unit s JOIN organization o USING (code) WHERE o.name <> s.name;

UPDATE organization o SET name = s.name FROM organization_of_unit s WHERE o.code = s.code AND o.name <> s.name;

INSERT INTO organization (code, name)
SELECT code, coalesce(name, code) FROM organization_of_unit ORDER BY line ON CONFLICT (code) DO NOTHING;

-- The new state of each unit. An attribute without a column in the file keeps its stored value.
CREATE TEMPORARY TABLE unit_row ON COMMIT DROP AS
WITH given AS (SELECT array_agg(attribute) AS attributes FROM staged_heading WHERE file = 'units')
SELECT DISTINCT ON (s.code) s.line, s.code, u.id, o.id AS organization_id, s.source,
       CASE WHEN 'name' = ANY (g.attributes) THEN s.name ELSE u.name END AS name,
       coalesce(s.kind, u.kind, 'OTHER') AS kind,
       coalesce(s.status, u.status, 'ACTIVE') AS status,
       CASE WHEN 'latitude' = ANY (g.attributes) THEN s.latitude ELSE u.latitude END AS latitude,
       CASE WHEN 'longitude' = ANY (g.attributes) THEN s.longitude ELSE u.longitude END AS longitude,
       CASE WHEN 'description' = ANY (g.attributes) THEN s.description ELSE u.description END AS description
FROM staged_unit s CROSS JOIN given g JOIN organization o ON o.code = s.organization LEFT JOIN unit u ON u.code = s.code
WHERE s.fault IS NULL
ORDER BY s.code, s.line;

CREATE TEMPORARY TABLE unit_change ON COMMIT DROP AS
SELECT s.*, to_jsonb(u) AS before
FROM unit_row s LEFT JOIN unit u ON u.id = s.id
WHERE u.id IS NULL
   OR (u.name, u.kind, u.status, u.organization_id, u.latitude, u.longitude, u.description, u.source)
      IS DISTINCT FROM
      (s.name, s.kind, s.status, s.organization_id, s.latitude, s.longitude, s.description, s.source);

INSERT INTO accepted_row SELECT 'units', line FROM unit_change;

INSERT INTO unit (code, name, kind, status, organization_id, latitude, longitude, description, source)
SELECT code, name, kind, status, organization_id, latitude, longitude, description, source
FROM unit_change WHERE id IS NULL ORDER BY line;

UPDATE unit u
SET name = c.name, kind = c.kind, status = c.status, organization_id = c.organization_id, latitude = c.latitude,
    longitude = c.longitude, description = c.description, source = c.source, version = u.version + 1
FROM unit_change c WHERE u.id = c.id;

INSERT INTO audit_event (entity, entity_id, action, before, after)
SELECT 'Unit', u.id, 'UPDATE', changed_members(c.before, to_jsonb(u)), changed_members(to_jsonb(u), c.before)
FROM unit_change c JOIN unit u ON u.id = c.id;
