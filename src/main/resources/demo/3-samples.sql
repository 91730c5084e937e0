-- The samples. Each unit has its own visit interval; about one sample in twelve is for quality control.
-- `MATERIALIZED` makes PostgreSQL evaluate a step separately, so that each value is computed only once per row.

CREATE TEMPORARY TABLE demo_sample ON COMMIT DROP AS
WITH shared AS (
    -- Running totals are rounded, so that all units together have exactly the requested number of samples.
    SELECT u.*, (sum(u.weight) OVER (ORDER BY u.n) / nullif(sum(u.weight) OVER (), 0))::numeric AS share_so_far
    FROM demo_unit u
), summed AS (
    SELECT s.*, round(s.share_so_far * current_setting('samplewell.demo_samples')::numeric)::bigint AS so_far
    FROM shared s
), counted AS (
    SELECT s.*, s.so_far - lag(s.so_far, 1, 0::bigint) OVER (ORDER BY s.n) AS samples FROM summed s
), listed AS MATERIALIZED (
    SELECT c.*, j, md5('sample/' || c.code || '/' || j) AS sample_digest
    FROM counted c, generate_series(1, c.samples) j
), sorted AS (
    SELECT l.*, j > 1 AND pg_temp.draw(l.sample_digest, 1) < 0.085 AS for_control FROM listed l
), visited AS (
    SELECT s.*, count(*) FILTER (WHERE NOT s.for_control) OVER (PARTITION BY s.n ORDER BY s.j) AS visit,
           count(*) FILTER (WHERE NOT s.for_control) OVER (PARTITION BY s.n) AS visits
    FROM sorted s
), drawn AS MATERIALIZED (
    SELECT v.*, md5('visit/' || v.code || '/' || v.visit) AS visit_digest,
           (v.until - v.since)::double precision / v.visits AS step,
           row_number() OVER (PARTITION BY v.n, v.visit ORDER BY v.j) - 1 AS on_visit
    FROM visited v
), dated AS MATERIALIZED (
    -- The last visit is less than 26 days before the end.
    SELECT d.*, pg_temp.draw(d.visit_digest, 1) * least(d.step, 26) + (d.visits - d.visit) * d.step AS days_before
    FROM drawn d
), due AS MATERIALIZED (
    SELECT d.*, d.until - ceil(d.days_before)::integer AS due_on FROM dated d
), seasoned AS MATERIALIZED (
    -- All visits of a beach are in the bathing season.
    SELECT d.*, CASE d.programme WHEN 'BEACH'
               THEN date_trunc('year', d.due_on)::date + 135 + (extract(doy FROM d.due_on) * 0.35)::integer
               ELSE d.due_on END AS day
    FROM due d
), timed AS MATERIALIZED (
    SELECT s.*, s.day + interval '7 hours' + interval '5 minutes' * s.on_visit
               + interval '1 second' * floor(32400 * pg_temp.draw(s.visit_digest, 2)) AS local_time
    FROM seasoned s
), placed AS MATERIALIZED (
    SELECT t.*, t.local_time AT TIME ZONE t.zone AS taken_at, timestamp '2026-11-01' - t.local_time AS age FROM timed t
)
SELECT p.id AS unit_id, p.code AS unit_code, p.programme, p.kind, p.site, p.media, p.zone_written, p.precision,
       p.visit, p.visit_digest, p.sample_digest AS digest, p.local_time, p.taken_at,
       p.code || '-' || pg_temp.padded(p.j, 4) AS code,
       extract(hour FROM p.local_time - (p.taken_at AT TIME ZONE 'UTC'))::integer AS hours_from_utc,
       CASE WHEN NOT p.for_control THEN 'ROUTINE'
            ELSE pg_temp.pick(ARRAY[p.blank, p.blank, 'LAB_BLANK', 'FIELD_REPLICATE', 'FIELD_REPLICATE',
                                    'LAB_DUPLICATE', 'LAB_CONTROL_SAMPLE', 'MATRIX_SPIKE', 'REFERENCE'],
                              pg_temp.draw(p.sample_digest, 2)) END AS qc_kind,
       CASE WHEN p.age < interval '2 days' THEN 'REGISTERED'
            WHEN pg_temp.draw(p.sample_digest, 3) < 0.007 THEN 'CANCELLED'
            WHEN p.age < interval '9 days' THEN 'RECEIVED'
            WHEN pg_temp.draw(p.sample_digest, 3) < 0.014 THEN 'REJECTED'
            WHEN p.age < interval '26 days' THEN 'TO_BE_VERIFIED'
            WHEN pg_temp.draw(p.sample_digest, 3) < 0.019 THEN 'INVALID'
            WHEN p.age < interval '41 days' THEN 'VERIFIED'
            ELSE 'PUBLISHED' END AS status
FROM placed p;

ALTER TABLE demo_sample ADD COLUMN id bigint;

INSERT INTO sample (code, unit_id, status, media, qc_kind, collected_at, collected_precision, collected_zone,
                    collected_by, received_at, depth, depth_uom, remarks)
SELECT s.code, s.unit_id, s.status, s.media, s.qc_kind,
       CASE WHEN s.collected THEN CASE s.precision
           WHEN 'DAY' THEN s.local_time::date::timestamp AT TIME ZONE 'UTC'
           ELSE date_trunc(lower(s.precision), s.taken_at) END END,
       CASE WHEN s.collected THEN s.precision END,
       CASE WHEN s.collected THEN CASE s.zone_written
           WHEN 'ABBREVIATION' THEN CASE s.hours_from_utc WHEN -5 THEN 'CDT' ELSE 'CST' END
           WHEN 'OFFSET' THEN '+0' || s.hours_from_utc || ':00' END END,
       CASE WHEN s.collected THEN pg_temp.pick(f.samplers, pg_temp.draw(s.visit_digest, 4)) END,
       CASE WHEN s.received THEN date_trunc('minute', s.taken_at) + interval '1 minute'
           * (20 + CASE s.site WHEN 'ALDER' THEN 1500 ELSE 150 END * pg_temp.draw(s.digest, 4))::integer END,
       CASE WHEN s.programme = 'LAKE' AND s.collected
           THEN pg_temp.pick('{0.5,0.5,3.0,8.0}', pg_temp.draw(s.visit_digest, 5))::numeric END,
       CASE WHEN s.programme = 'LAKE' AND s.collected THEN 'm' END,
       CASE WHEN s.status = 'REJECTED'
                THEN pg_temp.pick('{Bottle broken in transport,Too warm on arrival,Label not readable}',
                                  pg_temp.draw(s.digest, 5))
            WHEN s.status = 'CANCELLED'
                THEN pg_temp.pick('{No access,Unit out of service,Registered twice}', pg_temp.draw(s.digest, 5))
            WHEN s.status = 'INVALID' THEN 'Calibration of the instrument found wrong afterwards'
            WHEN s.site = 'ALDER' AND pg_temp.deviate(s.visit_digest, 6) > 1.6
                THEN 'After heavy rain, flow above normal' END
FROM (SELECT d.*, d.status NOT IN ('CANCELLED', 'REGISTERED') AS received,
             d.status <> 'CANCELLED' AND (d.status <> 'REGISTERED' OR pg_temp.draw(d.digest, 6) < 0.5) AS collected
      FROM demo_sample d) s
JOIN demo_staff f ON f.site = s.site
ORDER BY s.taken_at, s.code;

UPDATE demo_sample d SET id = s.id FROM sample s WHERE s.code = d.code;
ANALYZE demo_sample, sample, unit;
