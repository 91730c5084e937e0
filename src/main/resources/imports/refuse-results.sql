-- Rejects the rows that contradict each other or the stored data.

UPDATE staged_result s
SET fault_heading = 'result', fault_value = s.code,
    fault = format('Result %s is on lines %s of the file with different content. Keep one of them.', s.code, d.lines)
FROM (SELECT code, array_to_string((array_agg(line ORDER BY line))[1:10], ', ') AS lines
      FROM staged_result WHERE fault IS NULL GROUP BY code HAVING min(content) <> max(content)) d
WHERE s.code = d.code AND s.fault IS NULL;

UPDATE staged_result s
SET fault_heading = 'unit', fault_value = s.unit,
    fault = CASE WHEN EXISTS (SELECT FROM staged_unit r WHERE r.code = s.unit)
                 THEN format('Unit %s is not stored, because its row in the units file was rejected. Correct that row too.', s.unit)
                 ELSE format('Unit %s is not stored. Send a units file that contains it, before the results or together with them.',
                             s.unit)
            END
WHERE s.fault IS NULL AND NOT EXISTS (SELECT FROM unit u WHERE u.code = s.unit);

UPDATE staged_result s
SET fault_heading = 'unit', fault_value = s.unit,
    fault = format('Sample %s is stored for unit %s. The unit of a sample cannot change.', s.sample, u.code)
FROM sample a JOIN unit u ON u.id = a.unit_id
WHERE a.code = s.sample AND u.code <> s.unit AND s.fault IS NULL;

UPDATE staged_result s
SET fault_heading = 'result', fault_value = s.code,
    fault = format('Result %s is stored for sample %s. The sample of a result cannot change.', s.code, a.code)
FROM result r JOIN sample a ON a.id = r.sample_id
WHERE r.code = s.code AND a.code <> s.sample AND s.fault IS NULL;

-- Rows of one sample with different content: the first row is accepted, and the rows that differ from it are rejected.
UPDATE staged_result s
SET fault_heading = d.attribute, fault_value = d.written,
    fault = format('Sample %s is on line %s of the file with another %s than on line %s: make them equal.',
                   s.sample, d.first_line, coalesce(d.attribute, 'content'), s.line)
FROM (SELECT r.line, f.line AS first_line, differing.*
      FROM (SELECT sample, min(line) AS line FROM staged_result WHERE fault IS NULL
            GROUP BY sample HAVING min(sample_content) <> max(sample_content)) first
      JOIN staged_result f USING (sample, line)
      JOIN staged_result r ON r.sample = f.sample AND r.sample_content <> f.sample_content AND r.fault IS NULL
      LEFT JOIN LATERAL (
          SELECT attribute, written FROM (VALUES
              (1, 'unit', r.unit, f.unit),
              (2, 'organization', r.organization, f.organization),
              (3, 'collected_at', r.collected_at::text || r.collected_precision || coalesce(r.collected_zone, ''),
                                  f.collected_at::text || f.collected_precision || coalesce(f.collected_zone, '')),
              (4, 'media', r.media, f.media),
              (5, 'qc_kind', r.qc_kind, f.qc_kind),
              (6, 'collected_by', r.collected_by, f.collected_by),
              (7, 'received_at', r.received_at::text, f.received_at::text),
              (8, 'depth', r.depth::text, f.depth::text),
              (9, 'depth_uom', r.depth_uom, f.depth_uom),
              (10, 'sample_remarks', r.sample_remarks, f.sample_remarks)
          ) AS cell (place, attribute, written, first_written)
          WHERE written IS DISTINCT FROM first_written ORDER BY place LIMIT 1) differing ON true) d
WHERE s.line = d.line;

-- The stored receipt and analyses of a sample must not become earlier than its collection.
UPDATE staged_result s
SET fault_heading = 'collected_at', fault_value = s.collected_at::text,
    fault = format('Sample %s is stored as received at %s, which is earlier than this collection.', s.sample, a.received_at)
FROM sample a
WHERE a.code = s.sample AND s.received_at IS NULL AND s.fault IS NULL
  AND a.received_at < s.collected_at - CASE s.collected_precision WHEN 'DAY' THEN interval '14 hours' ELSE interval '0' END;

UPDATE staged_result s
SET fault_heading = 'collected_at', fault_value = s.collected_at::text,
    fault = format('Result %s of sample %s is stored as analysed at %s, which is earlier than this collection.',
                   r.code, s.sample, r.analysed_at)
FROM sample a JOIN result r ON r.sample_id = a.id
WHERE a.code = s.sample AND a.collected_at <> s.collected_at AND s.fault IS NULL
  AND r.status NOT IN ('RETRACTED', 'REJECTED')
  AND r.analysed_at + CASE WHEN 'DAY' IN (r.analysed_precision, s.collected_precision) THEN interval '38 hours'
                           ELSE interval '0' END < s.collected_at
  AND NOT EXISTS (SELECT FROM staged_result n WHERE n.code = r.code AND n.fault IS NULL);
