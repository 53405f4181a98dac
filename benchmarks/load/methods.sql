-- What users of a realm sign in with beside the password.
-- variables: realm, first, from and till (their numbers, the last one excluded), kind (phone, push, otp, none), x and y (the push devices' key)
SELECT :'kind' = 'phone' AS phone, :'kind' = 'push' AS push, :'kind' = 'otp' AS otp \gset
\if :phone
INSERT INTO credential (id, type, user_id, created_date, user_label, secret_data, credential_data, priority, version)
SELECT gen_random_uuid()::text, 'torii-phone', :'first' || '0000000-0000-4000-8000-' || lpad(i::text, 12, '0'), 1790000000000, 'Phone',
       '{"number":"+8190' || (10000000 + i) || '","extension":""}',
       '{"slot":"PHONE","masked":"+81","country":"JP","callingCode":81,"kind":"MOBILE"}', 20, 0
FROM generate_series(:from, :till - 1) i;
\endif
\if :push
INSERT INTO credential (id, type, user_id, created_date, user_label, secret_data, credential_data, priority, version)
SELECT gen_random_uuid()::text, 'torii-push', u.id, 1790000000000, 'Phone', '{}',
       '{"version":1,"deviceId":"' || replace(encode(u.id::bytea, 'base64'), E'\n', '') || '.' || repeat('A', 22) || '","device":"Phone","key":{"kty":"EC","crv":"P-256","x":"'
       || :'x' || '","y":"' || :'y' || '"},"bound":1790000000}', 20, 0
FROM generate_series(:from, :till - 1) i
JOIN user_entity u ON u.id = :'first' || '0000000-0000-4000-8000-' || lpad(i::text, 12, '0');
\endif
\if :otp
INSERT INTO credential (id, type, user_id, created_date, user_label, secret_data, credential_data, priority, version)
SELECT gen_random_uuid()::text, 'otp', :'first' || '0000000-0000-4000-8000-' || lpad(i::text, 12, '0'), 1790000000000, 'App',
       '{"value":"benchbenchbenchbench"}', '{"subType":"totp","digits":6,"counter":0,"period":30,"algorithm":"HmacSHA1"}', 20, 0
FROM generate_series(:from, :till - 1) i;
\endif
