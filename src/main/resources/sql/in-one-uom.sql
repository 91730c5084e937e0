-- Each unit's values (of r: unit_id, uom, value) in the uom that most of them have: n has them as number, converted where the
-- uom is another that converts; s has that uom as target, and the uoms at fault where one does not convert.
u AS (
    SELECT unit_id, uom, count(*) AS number FROM r WHERE value IS NOT NULL GROUP BY unit_id, uom
), t AS (
    SELECT DISTINCT ON (unit_id) unit_id, uom FROM u ORDER BY unit_id, number DESC, uom
), c AS (
    SELECT * FROM unnest(CAST(:spellings AS text[]), CAST(:bases AS text[]), CAST(:factors AS numeric[]), CAST(:shifts AS numeric[]))
        AS c (uom, base, factor, shift)
), v AS (
    SELECT u.unit_id, u.uom, t.uom AS target, u.uom = t.uom AS same, u.uom = t.uom OR coalesce(f.base = g.base, false) AS converts,
           f.factor / g.factor AS factor, (f.shift - g.shift) / g.factor AS shift
    FROM u JOIN t USING (unit_id) LEFT JOIN c f ON f.uom = u.uom LEFT JOIN c g ON g.uom = t.uom
), s AS (
    SELECT unit_id, nullif(target, '') AS target,
           CASE WHEN NOT bool_and(converts) THEN
               string_agg(coalesce(nullif(uom, ''), 'none'), ', ' ORDER BY uom) FILTER (WHERE same OR NOT converts) END AS refused
    FROM v GROUP BY unit_id, target
), n AS (
    SELECT r.*, CASE WHEN v.uom IS NULL THEN r.value ELSE trim_scale(round(r.value * v.factor + v.shift, 12)) END AS number
    FROM r LEFT JOIN v ON v.unit_id = r.unit_id AND v.uom = r.uom AND NOT v.same
)
