-- The spellings of the analytes in the file, and how often each occurs with which uom.
CREATE TEMPORARY TABLE spelling ON COMMIT DROP AS
SELECT analyte, coalesce(fraction, '') AS fraction, coalesce(speciation, '') AS speciation, uom, min(line) AS line,
       count(*) AS often
FROM staged_result JOIN taken_row USING (line)
GROUP BY analyte, fraction, speciation, uom;

-- Spellings that differ only in case mean the same analyte; the first spelling is used.
CREATE TEMPORARY TABLE analyte_row ON COMMIT DROP AS
SELECT min(line) AS line, (array_agg(analyte ORDER BY line))[1] AS name,
       nullif((array_agg(fraction ORDER BY line))[1], '') AS fraction,
       nullif((array_agg(speciation ORDER BY line))[1], '') AS speciation,
       (array_agg(uom ORDER BY often DESC, line) FILTER (WHERE uom IS NOT NULL))[1] AS uom
FROM spelling
GROUP BY lower(analyte), lower(fraction), lower(speciation);

-- An analyte's code is made from its name, fraction and speciation. If the code is taken, a hash of them is appended.
INSERT INTO analyte (code, name, fraction, speciation, default_uom)
SELECT CASE WHEN place = 1 AND NOT EXISTS (SELECT FROM analyte t WHERE t.code = n.called) THEN called
            ELSE called || '-' || upper(left(md5(concat_ws('/', lower(name), lower(fraction), lower(speciation))), 6)) END,
       name, fraction, speciation, uom
FROM (SELECT *, row_number() OVER (PARTITION BY called ORDER BY line) AS place
      FROM (SELECT *, coalesce(nullif(trim(BOTH '-' FROM left(upper(regexp_replace(
                      concat_ws('-', name, fraction, speciation), '[^A-Za-z0-9]+', '-', 'g')), 100)), ''),
                      'ANALYTE') AS called
            FROM analyte_row) r
      WHERE NOT EXISTS (SELECT FROM analyte k
                        WHERE lower(k.name) = lower(r.name)
                          AND lower(coalesce(k.fraction, '')) = lower(coalesce(r.fraction, ''))
                          AND lower(coalesce(k.speciation, '')) = lower(coalesce(r.speciation, '')))) n
ORDER BY line;

-- The analyte of each spelling, and whether the analyte itself is spelled differently.
CREATE TEMPORARY TABLE analyte_of ON COMMIT DROP AS
SELECT s.analyte, s.fraction, s.speciation, y.id, s.often, y.name, y.fraction AS its_fraction, y.speciation AS its_speciation,
       (y.name, coalesce(y.fraction, ''), coalesce(y.speciation, '')) <> (s.analyte, s.fraction, s.speciation) AS otherwise
FROM (SELECT analyte, fraction, speciation, sum(often) AS often FROM spelling GROUP BY analyte, fraction, speciation) s
JOIN analyte y ON lower(y.name) = lower(s.analyte) AND lower(coalesce(y.fraction, '')) = lower(s.fraction)
              AND lower(coalesce(y.speciation, '')) = lower(s.speciation);
ANALYZE taken_row, analyte_of;
