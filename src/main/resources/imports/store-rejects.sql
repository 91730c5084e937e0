INSERT INTO import_reject (job_id, file, line, heading, value, reason, record)
SELECT current_setting('samplewell.import_job')::bigint, s.file, s.line, coalesce(h.heading, s.fault_heading), s.fault_value,
       s.fault, r.record
FROM (SELECT 'units' AS file, line, fault_heading, fault_value, fault FROM staged_unit WHERE fault IS NOT NULL
      UNION ALL
      SELECT 'results', line, fault_heading, fault_value, fault FROM staged_result WHERE fault IS NOT NULL) s
JOIN staged_record r USING (file, line)
LEFT JOIN staged_heading h ON h.file = s.file AND h.attribute = s.fault_heading
ORDER BY s.file = 'results', s.line;
