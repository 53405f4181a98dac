// Writes realms that differ in their flows only: Torii's, and Keycloak's own with conditional one-time codes.
// usage: node realms.mjs <torii-realm.json> <folder> <users> cheap|default [name=torii|stock[:cheap] …] [-- key=value …]
// Without names there are bench-torii and bench-stock; what is behind -- are settings of Torii's.
// Hashing is one PBKDF2 iteration, because it would hide everything else, or Keycloak's default; of one realm by its ":cheap".
import { pbkdf2Sync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [source, folder, count, hashing, ...more] = process.argv.slice(2);
const behind = more.includes("--") ? more.indexOf("--") : more.length;
const pairs = (words) => words.map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]);
const names = pairs(more.slice(0, behind));
const settings = pairs(more.slice(behind + 1));
const SALT = Buffer.from("0123456789abcdef");
const HASH = pbkdf2Sync("demo", SALT, 1, 32, "sha256");
const hashed = {
  type: "password",
  credentialData: JSON.stringify({ hashIterations: 1, algorithm: "pbkdf2-sha256", additionalParameters: {} }),
  secretData: JSON.stringify({ value: HASH.toString("base64"), salt: SALT.toString("base64"), additionalParameters: {} }),
};
const password = (cheap) => (cheap ? hashed : { type: "password", value: "demo" });
// Like Keycloak's own ids, which it warns about when they are of another form.
const id = (first, i) => `${first}0000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
const users = (realm, first, cheap) =>
  Array.from({ length: Number(count) }, (_, i) => ({
    id: id(first, i),
    username: `user-${i}`,
    email: `user-${i}@example.org`,
    emailVerified: true,
    firstName: "Bench",
    lastName: `${i}`,
    enabled: true,
    realmRoles: [`default-roles-${realm}`],
    credentials: [password(cheap)],
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
  eventsEnabled: false,
  clients: [client],
};
const made = (name, first, cheap) => ({
  ...structuredClone(base),
  passwordPolicy: cheap ? "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)" : "",
  id: name,
  realm: name,
  users: users(name, first, cheap),
});

function ours(name, first, cheap) {
  const realm = made(name, first, cheap);
  realm.clients = [...torii.clients.filter((each) => each.clientId.startsWith("torii")), client];
  const action = realm.requiredActions.find((each) => each.alias === "torii-phone-register");
  action.config = { ...action.config, ...Object.fromEntries(settings) };
  return realm;
}

function stock(name, first, cheap) {
  const realm = made(name, first, cheap);
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
    "scopeMappings",
    "clientScopeMappings",
  ]) {
    delete realm[key];
  }
  return realm;
}

mkdirSync(folder, { recursive: true });
const all = names.length > 0 ? names : [["bench-torii", "torii"], ["bench-stock", "stock"]];
all.forEach(([name, sort], i) => {
  const [kind, apart] = sort.split(":");
  const realm = (kind === "torii" ? ours : stock)(name, i + 1, (apart ?? hashing) === "cheap");
  // Two realms in one database have no id in common, and each has its own addresses.
  const text = JSON.stringify(realm)
    .replaceAll('"torii-recovery-flow"', `"${name}-recovery"`)
    .replaceAll("/realms/torii/", `/realms/${name}/`);
  writeFileSync(`${folder}/${name}-realm.json`, text);
});
