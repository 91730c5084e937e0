CASE
    WHEN s.collected_precision = 'DAY' THEN to_char(s.collected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')
    WHEN s.collected_zone = 'CDT' THEN to_char(s.collected_at AT TIME ZONE INTERVAL '-05:00', 'YYYY-MM-DD"T"HH24:MI:SS"-05:00"')
    WHEN s.collected_zone = 'CST' THEN to_char(s.collected_at AT TIME ZONE INTERVAL '-06:00', 'YYYY-MM-DD"T"HH24:MI:SS"-06:00"')
    WHEN s.collected_zone = '+01:00' THEN to_char(s.collected_at AT TIME ZONE INTERVAL '+01:00', 'YYYY-MM-DD"T"HH24:MI:SS"+01:00"')
    WHEN s.collected_zone = '+02:00' THEN to_char(s.collected_at AT TIME ZONE INTERVAL '+02:00', 'YYYY-MM-DD"T"HH24:MI:SS"+02:00"')
    ELSE to_char(s.collected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
END
