-- One row for each unit: the summary of its results. If all values of a unit have the same uom, the usual case,
-- they are summed as stored. Only the results of units with several uoms are read a second time, to convert them.
WITH result_row AS NOT MATERIALIZED (
    SELECT matching.unit_id, coalesce(matching.uom, '') AS uom, matching.flag, matching.detection_condition,
           CASE WHEN matching.detection_condition IN ('DETECTED', 'DETECTED_NOT_QUANTIFIED') THEN matching.value END
               AS value
    FROM (${rows}) matching
), stored_sums AS MATERIALIZED (
    SELECT unit_id, ${sums}, nullif(min(uom) FILTER (WHERE number IS NOT NULL), ''),
           nullif(max(uom) FILTER (WHERE number IS NOT NULL), min(uom) FILTER (WHERE number IS NOT NULL)) AS other
    FROM (SELECT result_row.*, value AS number FROM result_row OFFSET 0) unconverted GROUP BY unit_id
), measured AS MATERIALIZED (
    SELECT of_unit.* FROM stored_sums CROSS JOIN LATERAL (
        SELECT result_row.* FROM result_row WHERE result_row.unit_id = stored_sums.unit_id OFFSET 0
    ) of_unit WHERE stored_sums.other IS NOT NULL
), ${in-one-uom}, converted_sums AS (
    SELECT unit_id, ${sums} FROM converted GROUP BY unit_id
)
SELECT * FROM stored_sums WHERE other IS NULL
UNION ALL
SELECT converted_sums.*, unit_uom.target, unit_uom.refused FROM converted_sums JOIN unit_uom USING (unit_id)
ORDER BY unit_id
