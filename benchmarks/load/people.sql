-- Users of a realm as many as are asked for, like its user-0, whom Keycloak has imported with a password.
-- variables: realm, first (the digit that ids begin with), n
INSERT INTO user_entity (id, email, email_constraint, email_verified, enabled, first_name, last_name, realm_id, username, created_timestamp, not_before)
SELECT :'first' || '0000000-0000-4000-8000-' || lpad(i::text, 12, '0'), 'user-' || i || '@example.org', 'user-' || i || '@example.org',
       TRUE, TRUE, 'Bench', i::text, :'realm', 'user-' || i, (extract(epoch FROM now()) * 1000)::bigint, 0
FROM generate_series(1, :n - 1) i;

INSERT INTO user_role_mapping (role_id, user_id)
SELECT m.role_id, u.id
FROM user_role_mapping m
JOIN user_entity p ON p.id = m.user_id AND p.realm_id = :'realm' AND p.username = 'user-0'
JOIN user_entity u ON u.realm_id = :'realm' AND u.id <> p.id;

INSERT INTO credential (id, type, user_id, created_date, secret_data, credential_data, priority, version)
SELECT gen_random_uuid()::text, 'password', u.id, 1790000000000, c.secret_data, c.credential_data, 10, 0
FROM credential c
JOIN user_entity p ON p.id = c.user_id AND p.realm_id = :'realm' AND p.username = 'user-0' AND c.type = 'password'
JOIN user_entity u ON u.realm_id = :'realm' AND u.id <> p.id;
