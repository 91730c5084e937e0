-- The subject of the demo: a river programme in an invented basin and the laboratory of an invented chemical plant.
-- The data does not depend on random numbers or the current time: MD5 digests give the variation, and the calendar ends
-- on 2026-10-31.

-- The nth of the eight numbers between 0 and 1 that a digest contains.
CREATE OR REPLACE FUNCTION pg_temp.draw(digest text, nth integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$
    SELECT (('x' || substr(digest, 4 * nth - 3, 4))::bit(16)::integer + 0.5::double precision) / 65536
$$;

-- A standard normal deviate, computed from the nth number of the digest and the next one.
CREATE OR REPLACE FUNCTION pg_temp.deviate(digest text, nth integer) RETURNS double precision LANGUAGE sql IMMUTABLE
    AS $$
    SELECT sqrt(-2 * ln(pg_temp.draw(digest, nth))) * cos(2 * pi() * pg_temp.draw(digest, nth + 1))
$$;

CREATE OR REPLACE FUNCTION pg_temp.pick(choices text[], drawn double precision) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$
    SELECT choices[1 + floor(drawn * cardinality(choices))::integer]
$$;

-- The item of a list at this number; after the last item, the list starts again. Null if the list is empty.
CREATE OR REPLACE FUNCTION pg_temp.item(choices text[], number bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT choices[1 + (number - 1) % nullif(cardinality(choices), 0)]
$$;

CREATE OR REPLACE FUNCTION pg_temp.padded(number bigint, width integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT lpad(number::text, greatest(width, length(number::text)), '0')
$$;

INSERT INTO organization (code, name) VALUES
    ('ALDER-RIVERS', 'Alder Basin Rivers Agency'),
    ('ALDER-LAKES', 'Alder Lakes Volunteers'),
    ('ALDER-WELLS', 'Alder Groundwater Survey'),
    ('ALDER-BEACHES', 'Alder Bathing Waters Office'),
    ('HALLER-SYNTHESIS', 'Haller Fine Chemicals, Synthesis'),
    ('HALLER-PACKING', 'Haller Fine Chemicals, Packing and Stability');

CREATE TEMPORARY TABLE demo_staff (site text, samplers text[], analysts text[]) ON COMMIT DROP;
INSERT INTO demo_staff VALUES
    ('ALDER', '{J. Lindqvist,M. Okafor,R. Castellano,S. Whitehorse,T. Brandvold,P. Nakamura,E. Dufresne}',
              '{A. Petrosyan,L. Hartmann,C. Oyelaran,D. Vasquez,N. Sorensen,K. Adeyemi,G. Marchetti,Y. Tanaka}'),
    ('HALLER', '{B. Kowalczyk,F. Zimmermann,H. Osei,I. Moreau,O. Steinbach}',
               '{U. Ferreira,V. Lindholm,W. Abernathy,Q. Rahman,X. Fontaine,Z. Novak}');

-- One row for each sort of unit: its organization, its slots out of twenty, the sampled medium, and how its times are
-- written.
CREATE TEMPORARY TABLE demo_programme (
    programme text PRIMARY KEY, organization text, kind text, site text, first_slot integer, last_slot integer,
    media text, zone text, zone_written text, precision text, blank text
) ON COMMIT DROP;
INSERT INTO demo_programme VALUES
    ('RIVER',   'ALDER-RIVERS',     'MONITORING_LOCATION', 'ALDER',   0,  6, 'WATER',
        'America/Chicago', 'ABBREVIATION', 'MINUTE', 'FIELD_BLANK'),
    ('LAKE',    'ALDER-LAKES',      'MONITORING_LOCATION', 'ALDER',   7,  9, 'WATER',
        'America/Chicago', NULL, 'DAY', 'TRIP_BLANK'),
    -- The loggers of the wells use standard time all year.
    ('WELL',    'ALDER-WELLS',      'WELL',                'ALDER',  10, 12, 'WATER',
        'Etc/GMT+6', 'ABBREVIATION', 'MINUTE', 'FIELD_BLANK'),
    ('BEACH',   'ALDER-BEACHES',    'BEACH',               'ALDER',  13, 14, 'WATER',
        'America/Chicago', 'ABBREVIATION', 'MINUTE', 'FIELD_BLANK'),
    ('REACTOR', 'HALLER-SYNTHESIS', 'EQUIPMENT',           'HALLER', 15, 15, 'OTHER',
        'Europe/Berlin', 'OFFSET', 'SECOND', 'LAB_BLANK'),
    ('LINE',    'HALLER-SYNTHESIS', 'PROCESS_LINE',        'HALLER', 16, 16, 'OTHER',
        'Europe/Berlin', 'OFFSET', 'SECOND', 'LAB_BLANK'),
    ('TANK',    'HALLER-SYNTHESIS', 'STORAGE_VESSEL',      'HALLER', 17, 17, 'OTHER',
        'Europe/Berlin', 'OFFSET', 'MINUTE', 'LAB_BLANK'),
    ('LOT',     'HALLER-PACKING',   'PRODUCT_LOT',         'HALLER', 18, 19, 'OTHER',
        'Europe/Berlin', 'OFFSET', 'MINUTE', 'LAB_BLANK');

INSERT INTO analyte (code, name, fraction, speciation, analyte_group, default_uom) VALUES
    ('TEMP',   'Temperature, water',        NULL,        NULL,       'Physical',           'deg C'),
    ('PH',     'pH',                        NULL,        NULL,       'Physical',           'pH'),
    ('DO',     'Dissolved oxygen',          'Dissolved', NULL,       'Physical',           'mg/L'),
    ('COND',   'Specific conductance',      NULL,        NULL,       'Physical',           'uS/cm'),
    ('TURB',   'Turbidity',                 NULL,        NULL,       'Physical',           'NTU'),
    ('SECCHI', 'Secchi depth',              NULL,        NULL,       'Physical',           'm'),
    ('NO3-N',  'Nitrate',                   'Dissolved', 'as N',     'Nutrients',          'mg/L'),
    ('NH4-N',  'Ammonium',                  'Dissolved', 'as N',     'Nutrients',          'mg/L'),
    ('TP',     'Phosphorus',                'Total',     'as P',     'Nutrients',          'mg/L'),
    ('PO4-P',  'Orthophosphate',            'Dissolved', 'as P',     'Nutrients',          'mg/L'),
    ('CHLA',   'Chlorophyll a',             'Total',     NULL,       'Biological',         'ug/L'),
    ('CL',     'Chloride',                  'Dissolved', NULL,       'Major ions',         'mg/L'),
    ('HARD',   'Hardness',                  'Total',     'as CaCO3', 'Major ions',         'mg/L'),
    ('CU-D',   'Copper',                    'Dissolved', NULL,       'Metals',             'ug/L'),
    ('CU-T',   'Copper',                    'Total',     NULL,       'Metals',             'ug/L'),
    ('ZN-D',   'Zinc',                      'Dissolved', NULL,       'Metals',             'ug/L'),
    ('PB-T',   'Lead',                      'Total',     NULL,       'Metals',             'ug/L'),
    ('AS-D',   'Arsenic',                   'Dissolved', NULL,       'Metals',             'ug/L'),
    ('FE-D',   'Iron',                      'Dissolved', NULL,       'Metals',             'ug/L'),
    ('MN-D',   'Manganese',                 'Dissolved', NULL,       'Metals',             'ug/L'),
    ('ATZ',    'Atrazine',                  'Total',     NULL,       'Pesticides',         'ug/L'),
    ('ECOLI',  'Escherichia coli',          NULL,        NULL,       'Microbiological',    'MPN/100 mL'),
    ('ENT',    'Enterococci',               NULL,        NULL,       'Microbiological',    'MPN/100 mL'),
    ('APPEAR', 'Appearance',                NULL,        NULL,       'Observations',       NULL),
    ('ASSAY',  'Assay, anhydrous basis',    NULL,        NULL,       'Content',            '%'),
    ('CONV',   'Conversion',                NULL,        NULL,       'Content',            '%'),
    ('IMP-A',  'Impurity A',                NULL,        NULL,       'Impurities',         '%'),
    ('IMP-S',  'Sum of impurities',         NULL,        NULL,       'Impurities',         '%'),
    ('H2O',    'Water content',             NULL,        NULL,       'Physical chemistry', '%'),
    ('DENS',   'Density at 20 deg C',       NULL,        NULL,       'Physical chemistry', 'g/mL'),
    ('VISC',   'Dynamic viscosity',         NULL,        NULL,       'Physical chemistry', 'mPa.s'),
    ('D50',    'Particle size, median',     NULL,        NULL,       'Physical chemistry', 'um'),
    ('TOL',    'Toluene, residual',         NULL,        NULL,       'Residual solvents',  'mg/kg'),
    ('MEOH',   'Methanol, residual',        NULL,        NULL,       'Residual solvents',  'mg/kg'),
    ('ACE',    'Acetone, residual',         NULL,        NULL,       'Residual solvents',  'mg/kg'),
    ('TOC',    'Organic carbon',            'Total',     NULL,       'Cleaning',           'ug/L'),
    ('TVC',    'Viable count, aerobic',     'Total',     NULL,       'Microbiological',    'CFU/mL'),
    ('DISS',   'Dissolution after 30 min',  NULL,        NULL,       'Dosage form',        '%'),
    ('CRUSH',  'Resistance to crushing',    NULL,        NULL,       'Dosage form',        'N');

-- The analytes of each programme; at least one has a detection limit. The first line of a row defines how the values
-- behave (ADD: mean and effects in the uom, LOG: effects on the logarithm), the second how they are measured.
--   season     swing through the year, greatest on day `peak`     trend   change per year since 2021
--   between    spread between units                               event   spread shared by a visit, such as rain
--   within     the rest of the spread                             share   how often it is measured
--   low, high  bounds of possible values                          above   the end of the measuring range
--   dl, ql     detection and quantitation limit
CREATE TEMPORARY TABLE demo_panel (
    programme text, analyte text, shape text, mean double precision, season double precision, peak integer,
    trend double precision, between_units double precision, event double precision, within double precision,
    low double precision, high double precision,
    decimals integer, dl numeric, ql numeric, above numeric, share double precision,
    method text, laboratory text, words text[]
) ON COMMIT DROP;
INSERT INTO demo_panel VALUES
    ('RIVER',   'TEMP',   'ADD', 11.5,  9.5,   205, 0.09,   0.9,   -0.5,  1.2,   0.0,  31.0,
        1, NULL, NULL, NULL, 1.00, 'Field sonde', 'Field'),
    ('RIVER',   'PH',     'ADD', 7.85,  0.15,  200, 0.00,   0.18,  -0.05, 0.15,  6.0,  9.6,
        2, NULL, NULL, NULL, 1.00, 'Field sonde', 'Field'),
    ('RIVER',   'DO',     'ADD', 10.0,  2.6,   20,  -0.05,  0.6,   -0.3,  0.8,   2.0,  15.5,
        1, NULL, NULL, NULL, 0.95, 'Field sonde', 'Field'),
    ('RIVER',   'COND',   'LOG', 480,   0.10,  230, 0.012,  0.25,  -0.10, 0.08,  NULL, NULL,
        0, NULL, NULL, NULL, 0.85, 'Field sonde', 'Field'),
    ('RIVER',   'TURB',   'LOG', 6.5,   0.35,  110, 0.00,   0.40,  0.80,  0.45,  NULL, NULL,
        1, 0.1, 0.3, NULL, 0.70, 'ISO 7027-1', 'Alder Basin Laboratory'),
    ('RIVER',   'NO3-N',  'LOG', 2.3,   0.35,  45,  0.015,  0.45,  0.15,  0.22,  NULL, NULL,
        2, 0.02, 0.05, NULL, 1.00, 'EPA 353.2', 'Alder Basin Laboratory'),
    ('RIVER',   'TP',     'LOG', 0.055, 0.20,  150, -0.03,  0.45,  0.45,  0.30,  NULL, NULL,
        3, 0.010, 0.030, NULL, 0.85, 'EPA 365.1', 'Alder Basin Laboratory'),
    ('RIVER',   'ECOLI',  'LOG', 110,   0.70,  215, 0.00,   0.60,  0.90,  0.70,  NULL, NULL,
        1, 1.0, NULL, 2419.6, 0.40, 'Colilert-18', 'Alder Basin Laboratory'),
    ('RIVER',   'CL',     'LOG', 46,    0.25,  40,  0.030,  0.45,  0.05,  0.15,  NULL, NULL,
        1, 0.2, 0.5, NULL, 0.40, 'EPA 300.0', 'Alder Basin Laboratory'),
    ('RIVER',   'CU-D',   'LOG', 1.1,   0.05,  100, 0.00,   0.50,  0.20,  0.40,  NULL, NULL,
        2, 0.50, 1.00, NULL, 0.22, 'EPA 200.8', 'Northline Trace Metals'),
    ('RIVER',   'CU-T',   'LOG', 2.1,   0.05,  100, 0.00,   0.50,  0.40,  0.30,  NULL, NULL,
        2, 0.50, 1.00, NULL, 0.22, 'EPA 200.8', 'Northline Trace Metals'),
    ('RIVER',   'ZN-D',   'LOG', 6.0,   0.10,  60,  0.00,   0.55,  0.20,  0.40,  NULL, NULL,
        1, 2.0, 5.0, NULL, 0.22, 'EPA 200.8', 'Northline Trace Metals'),
    ('RIVER',   'PB-T',   'LOG', 0.45,  0.05,  100, -0.02,  0.60,  0.60,  0.40,  NULL, NULL,
        2, 0.20, 0.50, NULL, 0.22, 'EPA 200.8', 'Northline Trace Metals'),

    ('LAKE',    'TEMP',   'ADD', 12.5,  10.5,  210, 0.10,   0.7,   0.3,   1.1,   0.2,  30.0,
        1, NULL, NULL, NULL, 1.00, 'Field sonde', 'Field'),
    ('LAKE',    'PH',     'ADD', 8.15,  0.35,  205, 0.00,   0.20,  0.05,  0.12,  6.2,  9.8,
        2, NULL, NULL, NULL, 1.00, 'Field sonde', 'Field'),
    ('LAKE',    'DO',     'ADD', 9.2,   2.2,   30,  0.00,   0.7,   0.2,   0.9,   0.3,  15.0,
        1, NULL, NULL, NULL, 1.00, 'Field sonde', 'Field'),
    ('LAKE',    'SECCHI', 'LOG', 2.6,   -0.35, 220, -0.01,  0.40,  -0.10, 0.18,  NULL, NULL,
        1, NULL, NULL, NULL, 0.90, 'Secchi disk', 'Field'),
    ('LAKE',    'CHLA',   'LOG', 7.5,   0.80,  220, 0.02,   0.50,  0.20,  0.45,  NULL, NULL,
        1, 0.5, 1.0, NULL, 0.85, 'EPA 445.0', 'Alder Basin Laboratory'),
    ('LAKE',    'TP',     'LOG', 0.024, 0.25,  225, 0.00,   0.45,  0.15,  0.25,  NULL, NULL,
        3, 0.010, 0.020, NULL, 1.00, 'EPA 365.1', 'Alder Basin Laboratory'),
    ('LAKE',    'NO3-N',  'LOG', 0.35,  0.80,  60,  0.00,   0.50,  0.10,  0.35,  NULL, NULL,
        2, 0.02, 0.05, NULL, 0.60, 'EPA 353.2', 'Alder Basin Laboratory'),
    ('LAKE',    'TURB',   'LOG', 2.2,   0.30,  215, 0.00,   0.35,  0.25,  0.30,  NULL, NULL,
        1, 0.1, 0.3, NULL, 0.45, 'ISO 7027-1', 'Alder Basin Laboratory'),

    ('WELL',    'TEMP',   'ADD', 10.4,  0.5,   260, 0.03,   0.5,   0.0,   0.2,   5.0,  16.0,
        1, NULL, NULL, NULL, 1.00, 'Flow cell', 'Field'),
    ('WELL',    'PH',     'ADD', 7.25,  0.0,   1,   0.00,   0.25,  0.0,   0.06,  5.5,  8.6,
        2, NULL, NULL, NULL, 1.00, 'Flow cell', 'Field'),
    ('WELL',    'COND',   'LOG', 610,   0.0,   1,   0.008,  0.25,  0.0,   0.03,  NULL, NULL,
        0, NULL, NULL, NULL, 1.00, 'Flow cell', 'Field'),
    ('WELL',    'NO3-N',  'LOG', 3.8,   0.05,  90,  0.025,  0.75,  0.0,   0.10,  NULL, NULL,
        2, 0.02, 0.05, NULL, 1.00, 'EPA 353.2', 'Alder Basin Laboratory'),
    ('WELL',    'CL',     'LOG', 28,    0.0,   1,   0.030,  0.55,  0.0,   0.08,  NULL, NULL,
        1, 0.2, 0.5, NULL, 0.60, 'EPA 300.0', 'Alder Basin Laboratory'),
    ('WELL',    'HARD',   'LOG', 290,   0.0,   1,   0.00,   0.20,  0.0,   0.04,  NULL, NULL,
        0, 1, 5, NULL, 0.30, 'EPA 130.2', 'Alder Basin Laboratory'),
    ('WELL',    'AS-D',   'LOG', 1.6,   0.0,   1,   0.00,   0.90,  0.0,   0.15,  NULL, NULL,
        2, 0.50, 1.00, NULL, 0.40, 'EPA 200.8', 'Northline Trace Metals'),
    ('WELL',    'FE-D',   'LOG', 45,    0.0,   1,   0.00,   1.30,  0.0,   0.25,  NULL, NULL,
        0, 10, 30, NULL, 0.45, 'EPA 200.8', 'Northline Trace Metals'),
    ('WELL',    'MN-D',   'LOG', 22,    0.0,   1,   0.00,   1.20,  0.0,   0.25,  NULL, NULL,
        1, 1.0, 5.0, NULL, 0.45, 'EPA 200.8', 'Northline Trace Metals'),
    ('WELL',    'ATZ',    'LOG', 0.04,  0.4,   165, -0.08,  1.00,  0.0,   0.50,  NULL, NULL,
        3, 0.050, 0.100, NULL, 0.40, 'EPA 525.3', 'Northline Trace Metals'),
    ('WELL',    'NH4-N',  'LOG', 0.03,  0.0,   1,   0.00,   0.80,  0.0,   0.30,  NULL, NULL,
        3, 0.020, 0.050, NULL, 0.40, 'EPA 350.1', 'Alder Basin Laboratory'),

    ('BEACH',   'ECOLI',  'LOG', 38,    0.35,  210, 0.00,   0.55,  0.85,  0.75,  NULL, NULL,
        1, 1.0, NULL, 2419.6, 1.00, 'Colilert-18', 'Alder Basin Laboratory'),
    ('BEACH',   'ENT',    'LOG', 14,    0.30,  210, 0.00,   0.50,  0.80,  0.70,  NULL, NULL,
        1, 1.0, NULL, 2419.6, 0.95, 'Enterolert', 'Alder Basin Laboratory'),
    ('BEACH',   'TEMP',   'ADD', 12.5,  10.0,  210, 0.10,   0.6,   -0.4,  1.0,   5.0,  30.0,
        1, NULL, NULL, NULL, 1.00, 'Field sonde', 'Field'),
    ('BEACH',   'TURB',   'LOG', 3.4,   0.0,   1,   0.00,   0.35,  0.60,  0.40,  NULL, NULL,
        1, 0.1, 0.3, NULL, 1.00, 'ISO 7027-1', 'Alder Basin Laboratory'),
    ('BEACH',   'PH',     'ADD', 8.1,   0.1,   205, 0.00,   0.12,  0.0,   0.12,  6.5,  9.5,
        2, NULL, NULL, NULL, 0.90, 'Field sonde', 'Field'),

    ('REACTOR', 'ASSAY',  'ADD', 99.7,  0.0,   1,   0.00,   0.25,  0.10,  0.40,  96.0, 102.8,
        1, NULL, NULL, NULL, 1.00, 'HPLC-014', 'Haller Quality Control'),
    ('REACTOR', 'CONV',   'ADD', 98.6,  0.0,   1,   -0.12,  0.35,  0.20,  0.45,  90.0, 99.9,
        1, NULL, NULL, NULL, 0.85, 'HPLC-009', 'Haller Quality Control'),
    ('REACTOR', 'IMP-A',  'LOG', 0.055, 0.0,   1,   0.05,   0.30,  0.20,  0.30,  NULL, NULL,
        3, 0.010, 0.030, NULL, 1.00, 'HPLC-014', 'Haller Quality Control'),
    ('REACTOR', 'H2O',    'LOG', 0.21,  0.20,  215, 0.00,   0.20,  0.10,  0.22,  NULL, NULL,
        2, 0.02, 0.05, NULL, 1.00, 'Karl Fischer, coulometric', 'Haller Quality Control'),
    ('REACTOR', 'TOL',    'LOG', 210,   0.0,   1,   0.08,   0.35,  0.20,  0.35,  NULL, NULL,
        0, 10, 30, NULL, 0.95, 'GC-HS-003', 'Haller Quality Control'),
    ('REACTOR', 'MEOH',   'LOG', 420,   0.0,   1,   0.00,   0.40,  0.20,  0.40,  NULL, NULL,
        0, 30, 100, NULL, 0.80, 'GC-HS-003', 'Haller Quality Control'),
    ('REACTOR', 'ACE',    'LOG', 35,    0.0,   1,   0.00,   0.50,  0.20,  0.60,  NULL, NULL,
        0, 20, 60, NULL, 0.60, 'GC-HS-003', 'Haller Quality Control'),

    ('LINE',    'VISC',   'ADD', 110,   -4.0,  210, 0.00,   4.0,   2.0,   6.0,   60.0, 180.0,
        0, NULL, NULL, NULL, 1.00, 'Rotational viscometer', 'Haller Quality Control'),
    ('LINE',    'D50',    'LOG', 92,    0.0,   1,   0.00,   0.08,  0.03,  0.07,  NULL, NULL,
        1, NULL, NULL, NULL, 0.90, 'Laser diffraction', 'Haller Quality Control'),
    ('LINE',    'H2O',    'LOG', 0.28,  0.15,  215, 0.00,   0.15,  0.10,  0.20,  NULL, NULL,
        2, 0.02, 0.05, NULL, 1.00, 'Karl Fischer, coulometric', 'Haller Quality Control'),
    ('LINE',    'ASSAY',  'ADD', 99.4,  0.0,   1,   0.00,   0.30,  0.10,  0.45,  95.0, 103.0,
        1, NULL, NULL, NULL, 0.95, 'HPLC-014', 'Haller Quality Control'),
    ('LINE',    'TOC',    'LOG', 180,   0.0,   1,   0.00,   0.30,  0.20,  0.35,  NULL, NULL,
        0, 20, 50, NULL, 0.90, 'TOC analyser', 'Haller Quality Control'),
    ('LINE',    'DENS',   'ADD', 1.124, 0.0,   1,   0.00,   0.006, 0.0,   0.004, NULL, NULL,
        3, NULL, NULL, NULL, 0.90, 'Oscillating U-tube', 'Haller Quality Control'),

    ('TANK',    'H2O',    'LOG', 0.08,  0.25,  215, 0.00,   0.25,  0.10,  0.30,  NULL, NULL,
        2, 0.02, 0.05, NULL, 1.00, 'Karl Fischer, coulometric', 'Haller Quality Control'),
    ('TANK',    'DENS',   'ADD', 0.867, 0.0,   1,   0.00,   0.012, 0.0,   0.001, NULL, NULL,
        3, NULL, NULL, NULL, 1.00, 'Oscillating U-tube', 'Haller Quality Control'),
    ('TANK',    'ASSAY',  'ADD', 99.8,  0.0,   1,   0.00,   0.06,  0.02,  0.07,  98.0, 100.0,
        2, NULL, NULL, NULL, 1.00, 'GC-011', 'Haller Quality Control'),
    ('TANK',    'COND',   'LOG', 1.4,   0.0,   1,   0.00,   0.30,  0.10,  0.25,  NULL, NULL,
        2, 0.05, 0.10, NULL, 0.80, 'Conductivity cell', 'Haller Quality Control'),
    ('TANK',    'TVC',    'LOG', 4.0,   0.30,  215, 0.00,   0.60,  0.30,  0.80,  NULL, NULL,
        0, 1, NULL, 300, 0.90, 'Plate count, R2A', 'Haller Quality Control'),
    ('TANK',    'TOC',    'LOG', 140,   0.0,   1,   0.00,   0.30,  0.20,  0.30,  NULL, NULL,
        0, 20, 50, NULL, 0.70, 'TOC analyser', 'Haller Quality Control'),

    ('LOT',     'ASSAY',  'ADD', 99.6,  0.0,   1,   -0.15,  0.60,  0.10,  0.55,  92.0, 106.0,
        1, NULL, NULL, NULL, 1.00, 'HPLC-021', 'Haller Quality Control'),
    ('LOT',     'DISS',   'ADD', 92.0,  0.0,   1,   0.00,   2.0,   0.30,  2.0,   65.0, 103.0,
        0, NULL, NULL, NULL, 1.00, 'Paddle, 50 rpm', 'Haller Quality Control'),
    ('LOT',     'CRUSH',  'ADD', 92,    0.0,   1,   0.00,   6.0,   1.00,  5.0,   40.0, 150.0,
        0, NULL, NULL, NULL, 0.80, 'Tablet hardness tester', 'Haller Quality Control'),
    ('LOT',     'H2O',    'LOG', 3.3,   0.05,  215, 0.00,   0.10,  0.03,  0.08,  NULL, NULL,
        2, 0.02, 0.05, NULL, 1.00, 'Karl Fischer, volumetric', 'Haller Quality Control'),
    ('LOT',     'IMP-A',  'LOG', 0.05,  0.0,   1,   0.03,   0.35,  0.10,  0.25,  NULL, NULL,
        3, 0.010, 0.030, NULL, 0.90, 'HPLC-021', 'Haller Quality Control'),
    ('LOT',     'IMP-S',  'LOG', 0.19,  0.0,   1,   0.03,   0.25,  0.10,  0.20,  NULL, NULL,
        2, 0.02, 0.05, NULL, 1.00, 'HPLC-021', 'Haller Quality Control'),
    ('LOT',     'ACE',    'LOG', 28,    0.0,   1,   0.00,   0.50,  0.10,  0.50,  NULL, NULL,
        0, 20, 60, NULL, 0.50, 'GC-HS-003', 'Haller Quality Control');
INSERT INTO demo_panel (programme, analyte, shape, share, method, laboratory, words) VALUES
    ('BEACH', 'APPEAR', 'WORD', 0.95, 'Visual inspection', 'Field',
        '{Clear,Clear,Slightly cloudy,Cloudy,Algae at the shore,Foam}'),
    ('LOT', 'APPEAR', 'WORD', 1.00, 'Visual inspection', 'Haller Quality Control',
        '{Complies,Complies,Complies,Complies,Complies,Complies,Slight edge wear,Mottled}');

-- The limits of each kind of unit; null means no limit on that side. Two limits were tightened later: older flags keep
-- their value.
CREATE TEMPORARY TABLE demo_limit (
    analyte text, kind text, min numeric, warn_min numeric, warn_max numeric, max numeric,
    valid_from date, valid_to date
) ON COMMIT DROP;
INSERT INTO demo_limit VALUES
    ('PH',    'MONITORING_LOCATION', 6.50, 6.80, 8.70, 9.00, '2020-01-01', NULL),
    ('DO',    'MONITORING_LOCATION', 5.0,  6.0,  NULL, NULL, '2020-01-01', NULL),
    ('TEMP',  'MONITORING_LOCATION', NULL, NULL, 24.0, 26.0, '2020-01-01', NULL),
    ('NO3-N', 'MONITORING_LOCATION', NULL, NULL, 8.00, 10.0, '2020-01-01', '2024-01-01'),
    ('NO3-N', 'MONITORING_LOCATION', NULL, NULL, 5.00, 7.50, '2024-01-01', NULL),
    ('TP',    'MONITORING_LOCATION', NULL, NULL, 0.100, 0.150, '2020-01-01', NULL),
    ('ECOLI', 'MONITORING_LOCATION', NULL, NULL, 235, 1000, '2020-01-01', NULL),
    ('CL',    'MONITORING_LOCATION', NULL, NULL, 150, 250, '2020-01-01', NULL),
    ('CU-D',  'MONITORING_LOCATION', NULL, NULL, 5.0, 9.0, '2020-01-01', NULL),
    ('PB-T',  'MONITORING_LOCATION', NULL, NULL, 2.5, 5.0, '2020-01-01', NULL),
    ('NO3-N', 'WELL', NULL, NULL, 7.50, 10.0, '2020-01-01', NULL),
    ('AS-D',  'WELL', NULL, NULL, 5.00, 10.0, '2020-01-01', NULL),
    ('FE-D',  'WELL', NULL, NULL, 200, 300, '2020-01-01', NULL),
    ('MN-D',  'WELL', NULL, NULL, 100, 300, '2020-01-01', NULL),
    ('ATZ',   'WELL', NULL, NULL, 1.0, 3.0, '2020-01-01', NULL),
    ('CL',    'WELL', NULL, NULL, 150, 250, '2020-01-01', NULL),
    ('ECOLI', 'BEACH', NULL, NULL, 150, 235, '2020-01-01', '2024-05-01'),
    ('ECOLI', 'BEACH', NULL, NULL, 126, 190, '2024-05-01', NULL),
    ('ENT',   'BEACH', NULL, NULL, 35, 70, '2020-01-01', NULL),
    ('ASSAY', 'EQUIPMENT', 98.0, 98.5, 101.0, 102.0, '2020-01-01', NULL),
    ('CONV',  'EQUIPMENT', 96.0, 97.0, NULL, NULL, '2020-01-01', NULL),
    ('IMP-A', 'EQUIPMENT', NULL, NULL, 0.100, 0.150, '2020-01-01', NULL),
    ('H2O',   'EQUIPMENT', NULL, NULL, 0.35, 0.50, '2020-01-01', NULL),
    ('TOL',   'EQUIPMENT', NULL, NULL, 600, 890, '2020-01-01', NULL),
    ('MEOH',  'EQUIPMENT', NULL, NULL, 1500, 3000, '2020-01-01', NULL),
    ('VISC',  'PROCESS_LINE', 85, 95, 125, 135, '2020-01-01', NULL),
    ('D50',   'PROCESS_LINE', 70, 75, 110, 120, '2020-01-01', NULL),
    ('H2O',   'PROCESS_LINE', NULL, NULL, 0.40, 0.50, '2020-01-01', NULL),
    ('ASSAY', 'PROCESS_LINE', 98.0, 98.5, 101.0, 102.0, '2020-01-01', NULL),
    ('TOC',   'PROCESS_LINE', NULL, NULL, 350, 500, '2020-01-01', NULL),
    ('H2O',   'STORAGE_VESSEL', NULL, NULL, 0.15, 0.20, '2020-01-01', NULL),
    ('ASSAY', 'STORAGE_VESSEL', 99.50, 99.60, NULL, NULL, '2020-01-01', NULL),
    ('TVC',   'STORAGE_VESSEL', NULL, NULL, 30, 100, '2020-01-01', NULL),
    ('TOC',   'STORAGE_VESSEL', NULL, NULL, 350, 500, '2020-01-01', NULL),
    ('ASSAY', 'PRODUCT_LOT', 95.0, 97.0, 103.0, 105.0, '2020-01-01', NULL),
    ('DISS',  'PRODUCT_LOT', 80, 85, NULL, NULL, '2020-01-01', NULL),
    ('CRUSH', 'PRODUCT_LOT', 60, 75, 110, 125, '2020-01-01', NULL),
    ('H2O',   'PRODUCT_LOT', NULL, NULL, 4.00, 5.00, '2020-01-01', NULL),
    ('IMP-A', 'PRODUCT_LOT', NULL, NULL, 0.100, 0.150, '2020-01-01', NULL),
    ('IMP-S', 'PRODUCT_LOT', NULL, NULL, 0.35, 0.50, '2020-01-01', NULL);

INSERT INTO specification_limit (analyte_id, unit_kind, min, warn_min, warn_max, max, uom, valid_from, valid_to)
SELECT a.id, l.kind, l.min, l.warn_min, l.warn_max, l.max, a.default_uom,
       l.valid_from::timestamp AT TIME ZONE 'UTC', l.valid_to::timestamp AT TIME ZONE 'UTC'
FROM demo_limit l JOIN analyte a ON a.code = l.analyte
ORDER BY l.kind, a.code, l.valid_from;

ANALYZE demo_panel, demo_programme;
