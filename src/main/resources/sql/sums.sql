-- The aggregates of each unit's numbers. Non-detects are counted but have no number.
-- percentile_disc(0.5) is the lower middle number, and 0.500000001 gives the upper one; for an odd count both are the
-- same number. Both use the same sort. This works for fewer than 500 million numbers per unit.
count(*), count(number), count(*) FILTER (WHERE detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')),
           min(number), max(number), sum(number),
           percentile_disc(0.5) WITHIN GROUP (ORDER BY number),
           percentile_disc(0.500000001) WITHIN GROUP (ORDER BY number),
           count(*) FILTER (WHERE flag = 'OUT_OF_SPEC')
