-- Where users of a realm stand.
-- variables: realm, first, from and till (the last one excluded), stage, begins (seconds since 1970)
INSERT INTO torii_enrollment (realm_id, user_id, version, stage, tried, tried_at, begins_at, because, had_method, bound_at, stopped, nudges)
SELECT :'realm', :'first' || '0000000-0000-4000-8000-' || lpad(i::text, 12, '0'), 1, :'stage',
       CASE :'stage' WHEN 'SCHEDULED' THEN 'none' END, CASE :'stage' WHEN 'SCHEDULED' THEN 1790000000 END, :begins,
       CASE :'stage' WHEN 'ACTIVE' THEN 'APPLIED' END, TRUE, 1790000000, FALSE, 0
FROM generate_series(:from, :till - 1) i;
