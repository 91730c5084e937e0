-- Converts each unit's measured values (measured: unit_id, uom, value) to the uom that most of its values have.
-- converted has the rows of measured with the converted value as number.
-- unit_uom has the target uom of each unit and, if not all its uoms convert, the refused uoms.
by_uom AS (
    SELECT unit_id, uom, count(*) AS number FROM measured WHERE value IS NOT NULL GROUP BY unit_id, uom
), target_uom AS (
    SELECT DISTINCT ON (unit_id) unit_id, uom FROM by_uom ORDER BY unit_id, number DESC, uom
), spelling AS (
    SELECT * FROM unnest(CAST(:spellings AS text[]), CAST(:bases AS text[]), CAST(:factors AS numeric[]),
                         CAST(:shifts AS numeric[])) AS spelling (uom, base, factor, shift)
), to_target AS (
    SELECT by_uom.unit_id, by_uom.uom, target_uom.uom AS target, by_uom.uom = target_uom.uom AS same,
           by_uom.uom = target_uom.uom OR coalesce(from_spelling.base = to_spelling.base, false) AS converts,
           from_spelling.factor / to_spelling.factor AS factor,
           (from_spelling.shift - to_spelling.shift) / to_spelling.factor AS shift
    FROM by_uom JOIN target_uom USING (unit_id)
    LEFT JOIN spelling from_spelling ON from_spelling.uom = by_uom.uom
    LEFT JOIN spelling to_spelling ON to_spelling.uom = target_uom.uom
), unit_uom AS (
    SELECT unit_id, nullif(target, '') AS target,
           CASE WHEN NOT bool_and(converts) THEN
               string_agg(coalesce(nullif(uom, ''), 'none'), ', ' ORDER BY uom) FILTER (WHERE same OR NOT converts)
           END AS refused
    FROM to_target GROUP BY unit_id, target
), converted AS (
    SELECT measured.*,
           CASE WHEN to_target.uom IS NULL THEN measured.value
                ELSE trim_scale(round(measured.value * to_target.factor + to_target.shift, 12)) END AS number
    FROM measured
    LEFT JOIN to_target ON to_target.unit_id = measured.unit_id AND to_target.uom = measured.uom AND NOT to_target.same
)
