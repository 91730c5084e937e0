-- A few rejected rows: the first row of each reason.
SELECT DISTINCT ON (fault_heading, fault) file, line, fault_heading, fault
FROM (SELECT 'units' AS file, line, fault_heading, fault FROM staged_unit WHERE fault IS NOT NULL
      UNION ALL
      SELECT 'results', line, fault_heading, fault FROM staged_result WHERE fault IS NOT NULL) s
ORDER BY fault_heading, fault, line
LIMIT 3
