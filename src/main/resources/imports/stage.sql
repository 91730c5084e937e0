-- The staging tables. They hold the rows of an upload, in the model's terms, until the merge. They are dropped when the
-- transaction ends. A rejected row has a fault. The fault's heading comes from the file; if the merge found the
-- fault, the heading is the name of an attribute.

CREATE TEMPORARY TABLE staged_unit (
    line              bigint NOT NULL,
    fault_heading     text,
    fault_value       text,
    fault             text,
    code              text,
    name              text,
    kind              text,
    status            text,
    organization      text,
    organization_name text,
    latitude          double precision,
    longitude         double precision,
    description       text,
    source            jsonb,
    -- A hash: rows with different content have different hashes.
    content           bigint
) ON COMMIT DROP;

CREATE TEMPORARY TABLE staged_result (
    line                bigint NOT NULL,
    fault_heading       text,
    fault_value         text,
    fault               text,
    organization_name   text,
    organization        text,
    unit                text,
    sample              text,
    media               text,
    qc_kind             text,
    collected_at        timestamptz,
    collected_precision text,
    collected_zone      text,
    collected_by        text,
    received_at         timestamptz,
    depth               numeric,
    depth_uom           text,
    sample_remarks      text,
    sample_source       jsonb,
    sample_content      bigint,
    code                text,
    analyte             text,
    fraction            text,
    speciation          text,
    value               numeric,
    text                text,
    uom                 text,
    detection_condition text,
    qualifier           text,
    detection_limit     numeric,
    quantitation_limit  numeric,
    limit_uom           text,
    method              text,
    laboratory          text,
    value_type          text,
    status              text,
    analysed_at         timestamptz,
    analysed_precision  text,
    analysed_zone       text,
    analyst             text,
    result_remarks      text,
    source              jsonb,
    content             bigint
) ON COMMIT DROP;

-- The attributes that have a column in the files, with the heading in the file and the main spelling of the heading.
CREATE TEMPORARY TABLE staged_heading (
    file      text NOT NULL,
    attribute text NOT NULL,
    heading   text NOT NULL,
    called    text NOT NULL
) ON COMMIT DROP;

-- The complete rejected records of the files.
CREATE TEMPORARY TABLE staged_record (
    file   text NOT NULL,
    line   bigint NOT NULL,
    record jsonb NOT NULL
) ON COMMIT DROP;

-- The rows that created or changed something.
CREATE TEMPORARY TABLE accepted_row (
    file text NOT NULL,
    line bigint NOT NULL
) ON COMMIT DROP;
