-- A sample's results come in the order they are shown in, from the index alone.
CREATE INDEX result_of_sample_by_analyte ON result (sample_id, analyte_id, id);
DROP INDEX result_of_sample;
