-- The job's end, and its trace in the audit when it stored anything.
WITH done AS (
    UPDATE import_job
    SET state = 'COMPLETED', finished_at = clock_timestamp(), rows_read = ?, accepted = ?, unchanged = ?, rejected = ?,
        message = ?, unmapped = ?::jsonb, notes = ?::jsonb, headings = ?::jsonb
    WHERE id = ?
    RETURNING id, rows_read, accepted, unchanged, rejected
)
INSERT INTO audit_event (entity, entity_id, action, actor, after, reason)
SELECT 'ImportJob', id, 'IMPORT', 'import', to_jsonb(done) - 'id', current_setting('samplewell.import')
FROM done WHERE accepted > 0
