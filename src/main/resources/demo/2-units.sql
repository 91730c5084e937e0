-- The units. Their programmes alternate, so that any number of units is a representative mix.

CREATE TEMPORARY TABLE demo_name (programme text PRIMARY KEY, owners text[], prefixes text[], places text[])
    ON COMMIT DROP;
INSERT INTO demo_name VALUES
    ('RIVER',
     '{Ash River,Brackwater Creek,Calder Creek,Dunmere River,Elkhorn Creek,Fenwick River,Graystone Creek,'
     'Hazel River,Ivy Run,Juniper Creek,Kestrel River,Linden River,Marrow Creek,North Fork Alder,Otter Creek,'
     'Pinewater River}',
     '{ASH,BRK,CAL,DUN,ELK,FEN,GRY,HAZ,IVY,JUN,KES,LIN,MAR,NFA,OTT,PIN}',
     '{at Mill Bridge,above the weir,at Old Ford,below the treatment works,at County Road 9,at Station Street,'
     'near the mouth,at Sawmill Lane,above the confluence,at Highbank,at Quarry Road,below the dam,at Meadow Park,'
     'at the gauging station,at Priest Crossing,at Stony Landing,at Fairgrounds Road}'),
    ('LAKE',
     '{Lake Merrow,Sandpoint Lake,Twin Pines Lake,Halfmoon Lake,Osprey Lake,Cedar Hollow Lake,Stillwater Lake,'
     'Big Rush Lake,Wren Lake,Tamarack Lake}',
     '{LK-MER,LK-SND,LK-TWP,LK-HLF,LK-OSP,LK-CED,LK-STL,LK-BRS,LK-WRN,LK-TAM}',
     '{deep basin,north bay,outlet,south bay,inlet,east shore,narrows,west shore,boat landing}'),
    ('WELL', '{Hollin Gravel,Alder Sandstone,Moraine Ridge,Bluff Dolomite,Lower Terrace,Marsh Plain}', '{GW}', '{}'),
    ('BEACH',
     '{Sandpoint Beach,Fisherman''s Cove,Pebble Strand,Halfmoon Bathing Beach,Old Pier Beach,Willow Cove,'
     'Ferry Landing Beach,Osprey Point,Red Rock Beach,Children''s Cove,Lighthouse Strand}',
     '{BW}', '{main,east,west,south}'),
    ('REACTOR', '{Hydrogenation reactor,Coupling reactor,Hydrolysis reactor,Crystallizer,Alkylation reactor}',
     '{R}', '{}'),
    ('LINE', '{Granulation line,Drying line,Milling line,Coating line,Filling line}', '{PL}', '{}'),
    ('TANK', '{Acetone tank,Toluene tank,Methanol tank,Mother liquor tank,Rinse solvent tank}', '{T}', '{}'),
    ('LOT', '{Tolnavir 50 mg tablets,Cardexil 10 mg tablets,Brevimol 200 mg tablets,Lumetrin 5 mg tablets,'
    'Pelliprox 400 mg tablets,Sorvanide 25 mg tablets}', '{LOT}', '{}');

-- A unit is sampled from `since` to `until`; a lot from its production to the end of its stability study.
CREATE TEMPORARY TABLE demo_unit ON COMMIT DROP AS
WITH slot AS (
    SELECT n, n * 7 % 20 AS slot FROM generate_series(1, current_setting('samplewell.demo_units')::bigint) n
), numbered AS (
    SELECT s.n, p.*, row_number() OVER of_programme AS number, count(*) OVER (PARTITION BY p.programme) AS numbers
    FROM slot s JOIN demo_programme p ON s.slot BETWEEN p.first_slot AND p.last_slot
    WINDOW of_programme AS (PARTITION BY p.programme ORDER BY s.n)
), made AS MATERIALIZED (
    SELECT u.*, md5('unit/' || u.programme || '/' || u.number) AS digest,
           date '2021-03-01' + (2040 * (u.number - 0.5) / u.numbers)::integer AS made_on
    FROM numbered u
), phased AS (
    SELECT m.*,
           CASE WHEN m.programme = 'LOT' AND m.made_on + 540 < date '2026-10-31' THEN 'RETIRED'
                WHEN m.programme = 'LOT' THEN 'ACTIVE'
                WHEN pg_temp.draw(m.digest, 1) < 0.02 THEN 'PLANNED'
                WHEN pg_temp.draw(m.digest, 1) < 0.05 THEN 'SUSPENDED'
                WHEN pg_temp.draw(m.digest, 1) < 0.11 THEN 'RETIRED'
                ELSE 'ACTIVE' END AS status
    FROM made m
)
SELECT p.*,
       CASE WHEN p.programme = 'LOT' THEN p.made_on
            ELSE date '2021-01-04' + (200 * pg_temp.draw(p.digest, 2))::integer END AS since,
       CASE WHEN p.programme = 'LOT' THEN least(p.made_on + 540, date '2026-10-31')
            WHEN p.status IN ('SUSPENDED', 'RETIRED')
                THEN date '2023-06-01' + (1000 * pg_temp.draw(p.digest, 3))::integer
            ELSE date '2026-10-31' END AS until,
       CASE p.status WHEN 'PLANNED' THEN 0 ELSE 0.5 + pg_temp.draw(p.digest, 4) END AS weight,
       pg_temp.item(n.owners, p.number) AS owner,
       CASE p.programme
           WHEN 'REACTOR' THEN 'R-' || 100 + p.number
           WHEN 'TANK' THEN 'T-' || 200 + p.number
           WHEN 'LOT' THEN 'LOT-' || to_char(p.made_on, 'YY') || '-' || pg_temp.padded(p.number, 4)
           WHEN 'WELL' THEN 'GW-' || pg_temp.padded(p.number, 4)
           ELSE pg_temp.item(n.prefixes, p.number) || '-'
               || pg_temp.padded((p.number - 1) / cardinality(n.prefixes) + 1, 2)
       END AS code,
       pg_temp.item(n.places, (p.number - 1) / cardinality(n.owners) + 1 + p.number % cardinality(n.owners)) AS place,
       (p.number - 1) / cardinality(n.owners) + 1 AS station,
       (p.number - 1) % cardinality(n.owners) AS of_owner
FROM phased p JOIN demo_name n USING (programme);

INSERT INTO unit (code, name, kind, status, organization_id, latitude, longitude, description)
SELECT u.code,
       CASE u.programme
           WHEN 'RIVER' THEN u.owner || ' ' || u.place
           WHEN 'LAKE' THEN u.owner || ', ' || u.place
           WHEN 'BEACH' THEN u.owner || ', ' || u.place
           WHEN 'WELL' THEN u.owner || ' observation well ' || u.station
           WHEN 'LOT' THEN u.owner || ', lot ' || substr(u.code, 5)
           ELSE u.owner || ' ' || u.station
       END,
       u.kind, u.status, o.id,
       round((CASE WHEN u.site = 'HALLER' THEN 50.1172 + 0.0016 * u.of_owner
                   WHEN u.programme = 'RIVER' THEN 43.15 + 0.082 * u.of_owner + 0.011 * u.station
                   ELSE 43.10 + 0.120 * u.of_owner + 0.004 * u.station END
              + 0.006 * pg_temp.draw(u.digest, 5))::numeric, 5),
       round((CASE WHEN u.site = 'HALLER' THEN 8.5321 + 0.0021 * u.of_owner
                   WHEN u.programme = 'RIVER' THEN -90.95 + 0.113 * (u.of_owner * 5 % 16) + 0.019 * u.station
                   ELSE -90.60 + 0.210 * (u.of_owner * 3 % 11) + 0.005 * u.station END
              + 0.006 * pg_temp.draw(u.digest, 6))::numeric, 5),
       CASE u.programme
           WHEN 'RIVER' THEN 'Station ' || u.station || ' on ' || u.owner || ', counted from the mouth.'
           WHEN 'LAKE' THEN 'Visited by volunteers, who note the day alone.'
           WHEN 'WELL' THEN 'Screened ' || round((6 + 54 * pg_temp.draw(u.digest, 7))::numeric, 1) || ' m below ground.'
           WHEN 'BEACH' THEN 'Watched through the bathing season, May to September.'
           WHEN 'LOT' THEN 'Made on ' || to_char(u.made_on, 'YYYY-MM-DD') || '; stability study over 18 months.'
       END
FROM demo_unit u JOIN organization o ON o.code = u.organization
ORDER BY u.n;

ALTER TABLE demo_unit ADD COLUMN id bigint;
UPDATE demo_unit d SET id = u.id FROM unit u WHERE u.code = d.code;

-- Some units have their own limit, which takes precedence over the limit of their kind.
INSERT INTO specification_limit (analyte_id, unit_id, min, warn_min, warn_max, max, uom, valid_from)
SELECT a.id, u.id, l.min, l.warn_min, l.warn_max, l.max, a.default_uom, timestamptz '2022-01-01 00:00:00+00'
FROM demo_unit u
JOIN (VALUES ('LAKE',    3, 'TP',    NULL, NULL, 0.025, 0.035),
             ('LAKE',    3, 'CHLA',  NULL, NULL, 12.0,  20.0),
             ('WELL',    5, 'NO3-N', NULL, NULL, 4.00,  6.00),
             ('REACTOR', 4, 'IMP-A', NULL, NULL, 0.080, 0.120),
             ('LOT',     6, 'ASSAY', 97.0, 98.0, 102.0, 103.0)
     ) AS l (programme, every, analyte, min, warn_min, warn_max, max)
    ON l.programme = u.programme AND u.number % l.every = 1
JOIN analyte a ON a.code = l.analyte
ORDER BY u.n, a.code;

ANALYZE demo_unit;
