-- Who changes something, and why, is set once for a transaction: SET LOCAL samplewell.actor and samplewell.reason.
-- A change without an actor is an error.
ALTER TABLE audit_event ALTER COLUMN actor SET DEFAULT current_setting('samplewell.actor');
ALTER TABLE audit_event ALTER COLUMN reason SET DEFAULT current_setting('samplewell.reason', true);
