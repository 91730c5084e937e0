-- Where the rows of an upload wait, read into the words of the model, until they are merged; gone with the transaction.
-- A row that can't be taken has a fault. Its heading is that of the file, or an attribute's name when the merge found it.

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
    -- Differs where the content does.
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

-- Which attributes the files have a column for, under which heading, and what the source calls that column.
CREATE TEMPORARY TABLE staged_heading (
    file      text NOT NULL,
    attribute text NOT NULL,
    heading   text NOT NULL,
    called    text NOT NULL
) ON COMMIT DROP;

-- The rejected records of the files, whole.
CREATE TEMPORARY TABLE staged_record (
    file   text NOT NULL,
    line   bigint NOT NULL,
    record jsonb NOT NULL
) ON COMMIT DROP;

-- The rows that made or changed something.
CREATE TEMPORARY TABLE accepted_row (
    file text NOT NULL,
    line bigint NOT NULL
) ON COMMIT DROP;
