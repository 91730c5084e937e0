-- The organizations of the results, whose rows are chosen here.

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
