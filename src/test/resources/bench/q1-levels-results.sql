SELECT r.sample_id, r.value, r.uom, r.flag, r.detection_condition, a.code, a.name
FROM result r JOIN analyte a ON a.id = r.analyte_id
WHERE r.sample_id = ANY (?)
ORDER BY r.sample_id, r.analyte_id, r.id
