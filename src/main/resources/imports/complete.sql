-- Completes the job, and adds an audit event if it stored anything.
WITH done AS (
    UPDATE import_job
    SET state = 'COMPLETED', finished_at = clock_timestamp(), rows_read = ?, accepted = ?, unchanged = ?, rejected = ?,
        message = ?, unmapped = ?::jsonb, notes = ?::jsonb, headings = ?::jsonb
    WHERE id = ?
    RETURNING id, rows_read, accepted, unchanged, rejected
)
INSERT INTO audit_event (entity, entity_id, action, after)
SELECT 'ImportJob', id, 'IMPORT', to_jsonb(done) - 'id'
FROM done WHERE accepted > 0
