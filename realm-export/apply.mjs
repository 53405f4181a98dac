#!/usr/bin/env node
// Brings Torii's parts of torii-realm.json into a realm that is there already, over the admin interface. What is there
// stays as it is, so it can be run again. See realm-export/apply.mjs --help.

import { readFile } from "node:fs/promises";

const USAGE = `usage: realm-export/apply.mjs --server URL --realm NAME [--bind | --unbind | --remove]

Brings the roles, flows, required actions, client policy, clients and the marker of Torii into a realm. What has
their names already is kept as it is. Needs an administrator who may manage the realm, by

  KC_ADMIN_USER, KC_ADMIN_PASSWORD   in the realm KC_ADMIN_REALM (default master), or
  KC_ADMIN_TOKEN                     an access token

  --bind      then binds the flows, and notes what was bound before
  --unbind    binds again what was bound before, and switches off what asks at every sign-in and token
  --remove    the same, and takes out all that Keycloak could not read without the JARs
`;

const options = read(process.argv.slice(2));
const parts = JSON.parse(await readFile(new URL("torii-realm.json", import.meta.url), "utf8"));
const FLOWS = ["browserFlow", "directGrantFlow", "resetCredentialsFlow", "firstBrokerLoginFlow"];
const STOCK = ["browser", "direct grant", "reset credentials", "first broker login"];
const BROKERS = "torii post broker";
const POLICY = "torii-gate";
const BACKSTOP = "torii-gate-backstop";
const MARKER = "io.torii.keycloak.storage.RealmMarker";
let bearer = { token: process.env.KC_ADMIN_TOKEN ?? "", until: process.env.KC_ADMIN_TOKEN ? Infinity : 0 };

try {
  await find("");
  if (options.unbind || options.remove) {
    await unbind();
    if (options.remove) {
      await remove();
    }
  } else {
    await bring();
    if (options.bind) {
      await bind();
    } else {
      say("Nothing is bound yet: look at the flows, then run this again with --bind.");
    }
  }
} catch (trouble) {
  console.error(`apply: ${trouble.message}`);
  process.exitCode = 1;
}

async function bring() {
  await roles();
  for (const flow of parts.authenticationFlows.filter((each) => each.topLevel)) {
    await bringFlow(flow);
  }
  await actions();
  await policies();
  await marker();
  for (const client of parts.clients.filter((each) => each.clientId.startsWith("torii-"))) {
    await bringClient(client);
  }
}

async function roles() {
  for (const { name, description } of parts.roles.realm) {
    if (!(await find(`roles/${name}`))) {
      await send("POST", "roles", { name, description });
      say(`made role ${name}`);
    }
  }
  for (const { name, composites = {} } of parts.roles.realm.filter((each) => each.composites)) {
    // One that brings nothing is what a run left that was interrupted between making it and this.
    if ((await get(`roles/${name}/composites`)).length === 0) {
      await send("POST", `roles/${name}/composites`, await brought(composites));
      say(`role ${name} brings ${[composites.realm ?? [], Object.values(composites.client ?? {})].flat(2).join(", ")}`);
    }
  }
}

/** The roles that another brings, as Keycloak knows them. */
async function brought({ realm = [], client = {} }) {
  const held = [];
  for (const name of realm) {
    held.push(await get(`roles/${name}`));
  }
  for (const [holder, names] of Object.entries(client)) {
    const [{ id }] = await get(`clients?clientId=${holder}`);
    for (const name of names) {
      held.push(await get(`clients/${id}/roles/${name}`));
    }
  }
  return held;
}

/** Whole or not at all: half a flow would be kept for ever by the next run. */
async function bringFlow({ alias, description, providerId, authenticationExecutions }) {
  const standing = await get("authentication/flows");
  if (standing.some((each) => each.alias === alias)) {
    return;
  }
  const id = made(await send("POST", "authentication/flows", { alias, description, providerId, topLevel: true, builtIn: false }));
  try {
    await steps(alias, authenticationExecutions);
  } catch (trouble) {
    await send("DELETE", `authentication/flows/${id}`);
    throw trouble;
  }
  say(`made flow ${alias}`);
}

async function steps(alias, executions) {
  const place = `authentication/flows/${encodeURIComponent(alias)}/executions`;
  for (const step of [...executions].sort((one, other) => one.priority - other.priority)) {
    const flow = parts.authenticationFlows.find((each) => each.alias === step.flowAlias);
    if (flow) {
      await send("POST", `${place}/flow`, { alias: flow.alias, description: flow.description, type: flow.providerId, provider: "" });
    } else {
      await send("POST", `${place}/execution`, { provider: step.authenticator });
    }
    const added = (await get(place)).filter((each) => each.level === 0).at(-1);
    await send("PUT", place, { ...added, requirement: step.requirement });
    const config = parts.authenticatorConfig.find((each) => each.alias === step.authenticatorConfig);
    if (config) {
      await send("POST", `authentication/executions/${added.id}/config`, config);
    }
    if (flow) {
      await steps(flow.alias, flow.authenticationExecutions);
    }
  }
}

/** Their settings are the realm's own: none of the demo's comes along. */
async function actions() {
  const standing = await get("authentication/required-actions");
  for (const action of parts.requiredActions.filter((each) => each.alias.startsWith("torii-"))) {
    if (!standing.some((each) => each.alias === action.alias)) {
      await send("POST", "authentication/register-required-action", { providerId: action.providerId, name: action.name });
      await setAction(action.alias, { enabled: action.enabled, priority: action.priority });
      say(`made required action ${action.alias}`);
    }
  }
}

async function setAction(alias, change) {
  const action = await find(`authentication/required-actions/${alias}`);
  if (action) {
    await send("PUT", `authentication/required-actions/${alias}`, { ...action, ...change });
  }
}

async function policies() {
  const { profiles } = await get("client-policies/profiles");
  if (!profiles.some(({ name }) => name === POLICY)) {
    await send("PUT", "client-policies/profiles", { profiles: [...profiles, ...parts.clientProfiles.profiles] });
    say(`made client profile ${POLICY}`);
  }
  const { policies: all } = await get("client-policies/policies");
  if (!all.some(({ name }) => name === POLICY)) {
    // It refuses who needs a factor and was not asked, so it begins with the flows that ask.
    const ours = parts.clientPolicies.policies.map((policy) => ({ ...policy, enabled: false }));
    await send("PUT", "client-policies/policies", { policies: [...all, ...ours] });
    say(`made client policy ${POLICY}, not enabled`);
  }
}

async function setPolicy(enabled) {
  const { policies: all } = await get("client-policies/policies");
  await send("PUT", "client-policies/policies", { policies: all.map((each) => (each.name === POLICY ? { ...each, enabled } : each)) });
}

async function marker() {
  if ((await get(`components?type=${MARKER}`)).length === 0) {
    const { id } = await get("");
    await send("POST", "components", { ...parts.components[MARKER][0], subComponents: undefined, providerType: MARKER, parentId: id });
    say("made the marker, without which an export of this realm would import where Torii is not");
  }
}

async function bringClient(client) {
  if ((await get(`clients?clientId=${client.clientId}`)).length > 0) {
    return;
  }
  const here = JSON.parse(JSON.stringify(client).replaceAll("/realms/torii/", `/realms/${encodeURIComponent(options.realm)}/`));
  for (const [door, flow] of Object.entries(here.authenticationFlowBindingOverrides ?? {})) {
    const { alias } = parts.authenticationFlows.find((each) => each.id === flow);
    here.authenticationFlowBindingOverrides[door] = (await get("authentication/flows")).find((each) => each.alias === alias).id;
  }
  const id = made(await send("POST", "clients", here));
  const names = (parts.scopeMappings ?? []).filter((each) => each.client === client.clientId).flatMap((each) => each.roles);
  if (names.length > 0) {
    await send("POST", `clients/${id}/scope-mappings/realm`, await Promise.all(names.map((name) => get(`roles/${name}`))));
  }
  for (const [other, mappings] of Object.entries(parts.clientScopeMappings ?? {})) {
    const mapped = mappings.filter((each) => each.client === client.clientId).flatMap((each) => each.roles);
    if (mapped.length > 0) {
      const [{ id: holder }] = await get(`clients?clientId=${other}`);
      const held = await Promise.all(mapped.map((name) => get(`clients/${holder}/roles/${name}`)));
      await send("POST", `clients/${id}/scope-mappings/clients/${holder}`, held);
    }
  }
  say(`made client ${client.clientId}`);
}

async function bind() {
  const realm = await get("");
  const attributes = { "acr.loa.map": parts.attributes["acr.loa.map"], ...realm.attributes };
  for (const flow of FLOWS.filter((each) => realm[each] !== parts[each])) {
    attributes[`torii.before.${flow}`] = realm[flow];
    realm[flow] = parts[flow];
    say(`bound ${parts[flow]}`);
  }
  // A page that waits for a telephone needs more than Keycloak's five minutes.
  realm.accessCodeLifespanUserAction = Math.max(realm.accessCodeLifespanUserAction, parts.accessCodeLifespanUserAction);
  await send("PUT", "", { ...realm, attributes, bruteForceProtected: true, adminEventsEnabled: true });
  await setAction(BACKSTOP, { enabled: true });
  await setAction("delete_credential", { enabled: false });
  await setPolicy(true);
  await brokers((provider) => !provider.postBrokerLoginFlowAlias, BROKERS);
  say("Bound. Now look at the set-up check.");
}

async function unbind() {
  const realm = await get("");
  FLOWS.forEach((flow, place) => {
    if (realm[flow] === parts[flow]) {
      realm[flow] = realm.attributes[`torii.before.${flow}`] ?? STOCK[place];
      say(`bound ${realm[flow]} again`);
    }
    delete realm.attributes[`torii.before.${flow}`];
  });
  await send("PUT", "", realm);
  await setPolicy(false);
  await setAction(BACKSTOP, { enabled: false });
  await brokers((provider) => provider.postBrokerLoginFlowAlias === BROKERS, "");
  say("Nobody is asked for a second factor by Torii any more. Its roles, flows, actions and clients stay, and so do users' methods.");
}

/** Keycloak refuses sign-ins whose flow or required actions have no provider. */
async function remove() {
  for (const { clientId } of parts.clients.filter((each) => each.clientId.startsWith("torii-"))) {
    for (const { id } of await get(`clients?clientId=${clientId}`)) {
      await send("DELETE", `clients/${id}`);
    }
  }
  const names = parts.authenticationFlows.filter((each) => each.topLevel).map((each) => each.alias);
  const ours = (await get("authentication/flows")).filter((each) => names.includes(each.alias));
  await free(ours);
  for (const { id } of ours) {
    await send("DELETE", `authentication/flows/${id}`);
  }
  for (const { alias, providerId } of await get("authentication/required-actions")) {
    if (providerId.startsWith("torii-")) {
      await send("DELETE", `authentication/required-actions/${alias}`);
    }
  }
  const without = (all) => all.filter(({ name }) => name !== POLICY);
  await send("PUT", "client-policies/policies", { policies: without((await get("client-policies/policies")).policies) });
  await send("PUT", "client-policies/profiles", { profiles: without((await get("client-policies/profiles")).profiles) });
  for (const { id } of await get(`components?type=${MARKER}`)) {
    await send("DELETE", `components/${id}`);
  }
  const realm = await get("");
  if (realm.accountTheme === "torii" || realm.loginTheme === "torii") {
    const themes = Object.fromEntries(["accountTheme", "loginTheme"].filter((each) => realm[each] === "torii").map((each) => [each, ""]));
    await send("PUT", "", { ...realm, ...themes });
  }
  say("Removed. What remains: the roles torii-…, users' credentials of Torii, and its tables. Now the JARs can go.");
}

/** Clients and identity providers that have one of these flows have the realm's again: Keycloak deletes no flow in use. */
async function free(flows) {
  const ids = flows.map((each) => each.id);
  for (const client of await get("clients?max=100000")) {
    const overrides = Object.entries(client.authenticationFlowBindingOverrides ?? {});
    const held = overrides.filter(([, flow]) => ids.includes(flow)).map(([door]) => [door, ""]);
    if (held.length > 0) {
      await send("PUT", `clients/${client.id}`, { ...client, authenticationFlowBindingOverrides: Object.fromEntries([...overrides, ...held]) });
      say(`client ${client.clientId}: no flow of its own any more`);
    }
  }
  const aliases = flows.map((each) => each.alias);
  for (const { alias } of await get("identity-provider/instances")) {
    const place = `identity-provider/instances/${encodeURIComponent(alias)}`;
    const provider = await get(place);
    const held = ["firstBrokerLoginFlowAlias", "postBrokerLoginFlowAlias"].filter((each) => aliases.includes(provider[each]));
    if (held.length > 0) {
      await send("PUT", place, { ...provider, ...Object.fromEntries(held.map((each) => [each, ""])) });
      say(`identity provider ${alias}: no flow of Torii's any more`);
    }
  }
}

async function brokers(which, flow) {
  for (const provider of await get("identity-provider/instances")) {
    if (provider.enabled !== false && which(provider)) {
      const place = `identity-provider/instances/${encodeURIComponent(provider.alias)}`;
      await send("PUT", place, { ...(await get(place)), postBrokerLoginFlowAlias: flow });
      say(`identity provider ${provider.alias}: ${flow || "no flow"} after its sign-in`);
    }
  }
}

async function get(path) {
  return (await send("GET", path)).json();
}

/** Null for what is not there; the realm itself has to be. */
async function find(path) {
  const answer = await ask("GET", path);
  if (answer.status === 404 && path !== "") {
    return null;
  }
  return (await good(answer, "GET", path)).json();
}

async function send(method, path, body) {
  return good(await ask(method, path, body), method, path);
}

async function ask(method, path, body) {
  const address = `${options.server}/admin/realms/${encodeURIComponent(options.realm)}${path && `/${path}`}`;
  const headers = { Authorization: `Bearer ${await token()}`, "Content-Type": "application/json" };
  return fetch(address, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

async function good(answer, method, path) {
  if (!answer.ok) {
    const words = (await answer.text()).slice(0, 300);
    const hint = words.includes("torii") && answer.status < 500 ? " Are the JARs of Torii in providers/?" : "";
    throw new Error(`${method} ${path || "the realm"}: ${answer.status} ${words}${hint}`);
  }
  return answer;
}

/** @param {Response} answer of a POST that made something */
function made(answer) {
  return answer.headers.get("location").split("/").at(-1);
}

/** Tokens of admin-cli live for a minute. */
async function token() {
  if (Date.now() > bearer.until) {
    const { KC_ADMIN_USER: username = "", KC_ADMIN_PASSWORD: password = "", KC_ADMIN_REALM: realm = "master" } = process.env;
    if (!username || !password) {
      throw new Error("set KC_ADMIN_USER and KC_ADMIN_PASSWORD, or KC_ADMIN_TOKEN");
    }
    const body = new URLSearchParams({ grant_type: "password", client_id: "admin-cli", username, password });
    const answer = await fetch(`${options.server}/realms/${encodeURIComponent(realm)}/protocol/openid-connect/token`, { method: "POST", body });
    if (!answer.ok) {
      throw new Error(`the administrator could not sign in: ${answer.status}`);
    }
    bearer = { token: (await answer.json()).access_token, until: Date.now() + 30_000 };
  }
  return bearer.token;
}

function read(args) {
  const found = { server: "", realm: "", bind: false, unbind: false, remove: false };
  for (let place = 0; place < args.length; place++) {
    const name = args[place].replace(/^--/, "");
    if (name === "help" || name === "h") {
      console.log(USAGE);
      process.exit(0);
    } else if (name === "server" || name === "realm") {
      found[name] = (args[++place] ?? "").replace(/\/$/, "");
    } else if (name === "bind" || name === "unbind" || name === "remove") {
      found[name] = true;
    } else {
      console.error(`apply: unknown option ${args[place]}\n\n${USAGE}`);
      process.exit(2);
    }
  }
  if (!found.server || !found.realm || [found.bind, found.unbind, found.remove].filter(Boolean).length > 1) {
    console.error(USAGE);
    process.exit(2);
  }
  return found;
}

function say(words) {
  console.log(words);
}
