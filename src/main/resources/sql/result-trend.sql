-- One row for each unit and time bucket that has results, oldest first. Each row has the most recent limit that was in
-- force in the bucket; a limit of the unit takes precedence over a limit of its kind.
-- A date without a time is stored as the start of that day in UTC. It belongs to the bucket of that date in the
-- requested zone. The sample's collected_precision shows whether the time is only a date.
-- A bucket starts at the first moment of its local time in the zone. When clocks go back, a local time occurs twice,
-- and AT TIME ZONE returns the later moment. The start is therefore the earlier of two moments: the local time itself,
-- and one second after the previous local second.
-- An hour that occurs twice gives two buckets: each starts with the offset of its own times, if that offset already
-- applied at the start.
WITH measured AS MATERIALIZED (
    SELECT located.unit_id, located.analyte_id, coalesce(located.uom, '') AS uom, located.detection_condition,
           CASE WHEN located.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN located.value END
               AS value,
           CASE WHEN :zone = 'UTC' THEN date_trunc(:bucket, located.collected_order, :zone)
                WHEN :bucket = 'hour'
                     AND date_trunc(:bucket, located.collected_order, :zone) AT TIME ZONE :zone = located.local
                THEN date_trunc(:bucket, located.collected_order, :zone)
                ELSE least(located.local AT TIME ZONE :zone,
                           (located.local - interval '1 second') AT TIME ZONE :zone + interval '1 second') END AS at
    FROM (
        SELECT matching.unit_id, matching.analyte_id, matching.uom, matching.detection_condition, matching.value,
               matching.collected_order,
               CASE WHEN :zone <> 'UTC' THEN date_trunc(:bucket, matching.collected_order AT TIME ZONE CASE
                   WHEN matching.collected_order = date_trunc('day', matching.collected_order, 'UTC')
                        AND EXISTS (SELECT FROM sample a
                                    WHERE a.id = matching.sample_id AND a.collected_precision = 'DAY')
                       THEN 'UTC'
                   ELSE :zone END) END AS local
        FROM (${rows}) matching WHERE matching.collected_order > '0001-01-01Z' OFFSET 0
    ) located
), ${in-one-uom}, bucket AS (
    SELECT unit_id, analyte_id, at, count(number) AS numbers,
           min(number) AS least, max(number) AS most, sum(number) AS total,
           count(*) FILTER (WHERE detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')) AS non_detects
    FROM converted GROUP BY unit_id, analyte_id, at
), bucket_end AS (
    SELECT local_end.at,
           CASE WHEN :bucket = 'hour' THEN local_end.at + interval '1 hour'
                ELSE least(local_end.till AT TIME ZONE :zone,
                           (local_end.till - interval '1 second') AT TIME ZONE :zone + interval '1 second') END AS till
    FROM (SELECT DISTINCT at, CAST(at AT TIME ZONE :zone AS date) + CAST('1 ' || :bucket AS interval) AS till
          FROM bucket) local_end
), applicable_limit AS (
    SELECT series.unit_id, spec.unit_id IS NULL AS of_kind, spec.id, spec.min, spec.max, spec.warn_min, spec.warn_max,
           spec.uom, spec.valid_from, spec.valid_to
    FROM (SELECT pair.*, (SELECT u.kind FROM unit u WHERE u.id = pair.unit_id) AS kind
          FROM (SELECT DISTINCT unit_id, analyte_id FROM bucket) pair OFFSET 0) series
    JOIN specification_limit spec ON spec.analyte_id = series.analyte_id
                                  AND (spec.unit_id = series.unit_id OR spec.unit_kind = series.kind)
)
SELECT DISTINCT ON (bucket.unit_id, bucket.at) bucket.unit_id, bucket.at, bucket.numbers, bucket.non_detects,
       bucket.least, bucket.most, bucket.total, unit_uom.target,
       applicable_limit.min, applicable_limit.max, applicable_limit.warn_min, applicable_limit.warn_max,
       applicable_limit.uom, unit_uom.refused
FROM bucket
JOIN bucket_end USING (at)
LEFT JOIN unit_uom ON unit_uom.unit_id = bucket.unit_id
LEFT JOIN applicable_limit ON applicable_limit.unit_id = bucket.unit_id
                           AND applicable_limit.valid_from < bucket_end.till
                           AND (applicable_limit.valid_to IS NULL OR applicable_limit.valid_to > bucket.at)
ORDER BY bucket.unit_id, bucket.at, applicable_limit.of_kind, applicable_limit.valid_from DESC, applicable_limit.id
