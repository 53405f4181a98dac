// Writes two realms that differ in their flows only: Torii's, and Keycloak's own with conditional one-time codes.
// usage: node realms.mjs <torii-realm.json> <folder> <users> cheap|default
// Hashing is one PBKDF2 iteration, because it would hide everything else, or Keycloak's default.
import { pbkdf2Sync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [source, folder, count, hashing] = process.argv.slice(2);
const SALT = Buffer.from("0123456789abcdef");
const HASH = pbkdf2Sync("demo", SALT, 1, 32, "sha256");
const hashed = {
  type: "password",
  credentialData: JSON.stringify({ hashIterations: 1, algorithm: "pbkdf2-sha256", additionalParameters: {} }),
  secretData: JSON.stringify({ value: HASH.toString("base64"), salt: SALT.toString("base64"), additionalParameters: {} }),
};
const password = hashing === "cheap" ? hashed : { type: "password", value: "demo" };
// Like Keycloak's own ids, which it warns about when they are of another form.
const id = (first, i) => `${first}0000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
const users = (realm, first) =>
  Array.from({ length: Number(count) }, (_, i) => ({
    id: id(first, i),
    username: `user-${i}`,
    email: `user-${i}@example.org`,
    emailVerified: true,
    firstName: "Bench",
    lastName: `${i}`,
    enabled: true,
    realmRoles: [`default-roles-${realm}`],
    credentials: [password],
  }));

const torii = JSON.parse(readFileSync(source, "utf8"));
const client = {
  clientId: "bench",
  enabled: true,
  publicClient: true,
  standardFlowEnabled: true,
  redirectUris: ["http://localhost/*"],
};
const base = {
  ...torii,
  passwordPolicy: hashing === "cheap" ? "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)" : "",
  eventsEnabled: false,
  clients: [client],
};
const ours = { ...base, id: "bench-torii", realm: "bench-torii", users: users("bench-torii", 1) };
ours.clients = [...torii.clients.filter((each) => each.clientId.startsWith("torii")), client];
const stock = { ...base, id: "bench-stock", realm: "bench-stock", users: users("bench-stock", 2) };
for (const key of [
  "authenticationFlows",
  "authenticatorConfig",
  "requiredActions",
  ...Object.keys(torii).filter((key) => key.endsWith("Flow")),
  "components",
  "clientProfiles",
  "clientPolicies",
  "roles",
  "groups",
  "identityProviders",
]) {
  delete stock[key];
}
mkdirSync(folder, { recursive: true });
for (const realm of [ours, stock]) {
  writeFileSync(`${folder}/${realm.realm}-realm.json`, JSON.stringify(realm));
}
