SELECT id, code, name, kind, status FROM unit ORDER BY code, id LIMIT 200
