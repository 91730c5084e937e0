-- Filters of the lists of all units and analytes that no index helped with.
CREATE INDEX unit_by_status ON unit (status, code, id);
CREATE INDEX analyte_by_group ON analyte (analyte_group, code, id);
CREATE INDEX analyte_by_code_prefix ON analyte (code text_pattern_ops);
