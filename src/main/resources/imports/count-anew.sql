-- Updates the planner's statistics, so that queries are fast right after a large import.
ANALYZE organization, unit, analyte, sample, result;
