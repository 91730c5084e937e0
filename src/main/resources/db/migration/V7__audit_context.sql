-- Who changes something, and why, is set once for a transaction: SET LOCAL samplewell.actor and samplewell.reason.
-- A change without an actor is an error. A setting of an earlier transaction on the same connection reads as ''.
ALTER TABLE audit_event ALTER COLUMN actor SET DEFAULT nullif(current_setting('samplewell.actor', true), '');
ALTER TABLE audit_event ALTER COLUMN reason SET DEFAULT nullif(current_setting('samplewell.reason', true), '');
