-- The counts of the rows, and of what they created and changed.
SELECT r.rows_read, r.rejected, a.accepted,
       (SELECT count(*) FROM unit_change WHERE id IS NULL) AS units_made,
       (SELECT count(*) FROM unit_change WHERE id IS NOT NULL) AS units_changed,
       (SELECT count(*) FROM sample_change WHERE id IS NULL) AS samples_made,
       (SELECT count(*) FROM sample_change WHERE id IS NOT NULL) AS samples_changed,
       (SELECT count(*) FROM result_change WHERE change = 'NEW') AS results_made,
       (SELECT count(*) FROM result_change WHERE change IN ('UPDATE', 'MOVE', 'WORD')) AS results_changed,
       (SELECT count(*) FROM result_change WHERE change = 'RETEST') AS results_replaced,
       o.other_spellings, o.other_spelling, k.kept_statuses, k.kept_status
FROM (SELECT count(*) AS rows_read, count(*) FILTER (WHERE fault IS NOT NULL) AS rejected
      FROM (SELECT fault FROM staged_unit UNION ALL SELECT fault FROM staged_result) s) r,
     (SELECT count(*) AS accepted FROM (SELECT DISTINCT file, line FROM accepted_row) d) a,
     (SELECT coalesce(sum(often), 0) AS other_spellings, min(analyte) AS other_spelling FROM analyte_of WHERE otherwise) o,
     (SELECT count(*) AS kept_statuses, min(code || ': ' || stored || ' → ' || given) AS kept_status FROM kept_status) k
