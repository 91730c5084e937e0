-- What each unit's numbers come to. Non-detects are counted, and are no numbers. The two in the middle are one where their number
-- is odd; both come from one sort.
count(*), count(number), count(*) FILTER (WHERE detection_condition IN ('NOT_DETECTED', 'BELOW_DETECTION_LIMIT')),
           min(number), max(number), sum(number),
           percentile_disc(0.5) WITHIN GROUP (ORDER BY number), percentile_disc(0.500000001) WITHIN GROUP (ORDER BY number),
           count(*) FILTER (WHERE flag = 'OUT_OF_SPEC')
