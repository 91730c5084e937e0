-- A result knows the unit, the time and the kind of quality control of its sample, so that the results of a unit come by one
-- index: the newest of each analyte, a series, a summary. The foreign key keeps them the sample's own, also when it changes.
ALTER TABLE sample ADD CONSTRAINT sample_as_results_know_it UNIQUE (id, unit_id, collected_order, qc_kind);

ALTER TABLE result
    ADD COLUMN unit_id         bigint,
    ADD COLUMN collected_order timestamptz,
    ADD COLUMN qc_kind         text;
UPDATE result r SET unit_id = s.unit_id, collected_order = s.collected_order, qc_kind = s.qc_kind
FROM sample s WHERE s.id = r.sample_id;
ALTER TABLE result
    ALTER COLUMN unit_id SET NOT NULL,
    ALTER COLUMN collected_order SET NOT NULL,
    ALTER COLUMN qc_kind SET NOT NULL,
    DROP CONSTRAINT result_sample_id_fkey,
    ADD CONSTRAINT result_of_its_sample FOREIGN KEY (sample_id, unit_id, collected_order, qc_kind)
        REFERENCES sample (id, unit_id, collected_order, qc_kind) ON UPDATE CASCADE;
CREATE INDEX result_of_unit ON result (unit_id, analyte_id, collected_order DESC, id DESC);

CREATE FUNCTION know_the_sample() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT s.unit_id, s.collected_order, s.qc_kind INTO NEW.unit_id, NEW.collected_order, NEW.qc_kind
    FROM sample s WHERE s.id = NEW.sample_id;
    RETURN NEW;
END $$;
CREATE TRIGGER result_knows_its_sample BEFORE INSERT ON result
    FOR EACH ROW WHEN (NEW.unit_id IS NULL) EXECUTE FUNCTION know_the_sample();
