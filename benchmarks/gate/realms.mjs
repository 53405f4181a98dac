// Writes two realms that differ in their flows only: Torii's, and Keycloak's own with conditional one-time codes.
// usage: node realms.mjs <torii-realm.json> <folder> <users>
import { pbkdf2Sync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [source, folder, count] = process.argv.slice(2);
const SALT = Buffer.from("0123456789abcdef");
// One iteration: hashing would hide everything else.
const HASH = pbkdf2Sync("demo", SALT, 1, 32, "sha256");
const password = {
  type: "password",
  credentialData: JSON.stringify({ hashIterations: 1, algorithm: "pbkdf2-sha256", additionalParameters: {} }),
  secretData: JSON.stringify({ value: HASH.toString("base64"), salt: SALT.toString("base64"), additionalParameters: {} }),
};
const users = (realm) =>
  Array.from({ length: Number(count) }, (_, i) => ({
    id: `${realm}-${i}`,
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
  passwordPolicy: "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)",
  eventsEnabled: false,
  clients: [client],
};
const ours = { ...base, id: "bench-torii", realm: "bench-torii", users: users("bench-torii") };
ours.clients = [...torii.clients.filter((each) => each.clientId.startsWith("torii")), client];
const stock = { ...base, id: "bench-stock", realm: "bench-stock", users: users("bench-stock") };
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
