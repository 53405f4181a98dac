#!/usr/bin/env node
// Brings the pieces beside it into a realm that is there already, over the admin interface. What is there stays as it
// is, and what an interrupted run left is finished, so it can be run again. See realm-export/apply.mjs --help.

import { readFile } from "node:fs/promises";

const USAGE = `usage: realm-export/apply.mjs --server URL --realm NAME [--only PIECE | --bind | --unbind | --remove]

Brings the roles, flows, required actions, client policy, clients and the marker of Torii, which lie in pieces/, into
a realm. What has their names already is kept as it is. Needs an administrator who may manage the realm, by

  KC_ADMIN_USER, KC_ADMIN_PASSWORD   in the realm KC_ADMIN_REALM (default master), or
  KC_ADMIN_TOKEN                     an access token

  --only      brings one piece: roles, flows, required-actions, client-policies, marker or clients
  --bind      then binds the flows, and notes what was bound before
  --unbind    binds again what was bound before, and switches off what asks at every sign-in and token
  --remove    the same, and takes out all that Keycloak could not read without the JARs
`;

// In this order: clients need roles and flows.
const PIECES = { roles, flows, "required-actions": actions, "client-policies": policies, marker, clients };
const options = read(process.argv.slice(2));
const bindings = await piece("bindings");
const FLOWS = ["browserFlow", "directGrantFlow", "resetCredentialsFlow", "firstBrokerLoginFlow"];
const STOCK = ["browser", "direct grant", "reset credentials", "first broker login"];
const BROKERS = "torii post broker";
const POLICY = "torii-gate";
const BACKSTOP = "torii-gate-backstop";
const MARKER = "io.torii.keycloak.storage.RealmMarker";
/** Keycloak knows no flow that is being made; an alias of its own keeps half of one from being taken for the whole. */
const UNFINISHED = " unfinished";
/** The realm's attribute that says which required actions stood before a run began to make them. */
const ACTIONS_BEFORE = "torii.before.required-actions";
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
  for (const [name, make] of Object.entries(PIECES)) {
    if (!options.only || options.only === name) {
      await make();
    }
  }
}

async function piece(name) {
  return JSON.parse(await readFile(new URL(`pieces/${name}.json`, import.meta.url), "utf8"));
}

async function roles() {
  const { realm: ours } = (await piece("roles")).roles;
  for (const { name, description } of ours) {
    if (!(await find(`roles/${name}`))) {
      await send("POST", "roles", { name, description });
      say(`made role ${name}`);
    }
  }
  for (const { name, composites = {} } of ours.filter((each) => each.composites)) {
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

async function flows() {
  const all = await piece("flows");
  for (const flow of all.authenticationFlows.filter((each) => each.topLevel)) {
    await bringFlow(flow, all);
  }
}

/** Whole or not at all: half a flow would be kept for ever by the next run. */
async function bringFlow({ alias, description, providerId, authenticationExecutions }, all) {
  const standing = await get("authentication/flows");
  if (standing.some((each) => each.alias === alias)) {
    return;
  }
  const making = alias + UNFINISHED;
  for (const { id } of standing.filter((each) => each.alias === making)) {
    await send("DELETE", `authentication/flows/${id}`);
  }
  const id = made(await send("POST", "authentication/flows", { alias: making, description, providerId, topLevel: true, builtIn: false }));
  try {
    await steps(making, authenticationExecutions, all);
    await send("PUT", `authentication/flows/${id}`, { ...(await get(`authentication/flows/${id}`)), alias });
  } catch (trouble) {
    await send("DELETE", `authentication/flows/${id}`);
    throw trouble;
  }
  say(`made flow ${alias}`);
}

async function steps(alias, executions, all) {
  const place = `authentication/flows/${encodeURIComponent(alias)}/executions`;
  for (const step of [...executions].sort((one, other) => one.priority - other.priority)) {
    const flow = all.authenticationFlows.find((each) => each.alias === step.flowAlias);
    if (flow) {
      await send("POST", `${place}/flow`, { alias: flow.alias, description: flow.description, type: flow.providerId, provider: "" });
    } else {
      await send("POST", `${place}/execution`, { provider: step.authenticator });
    }
    const added = (await get(place)).filter((each) => each.level === 0).at(-1);
    await send("PUT", place, { ...added, requirement: step.requirement });
    const config = all.authenticatorConfig.find((each) => each.alias === step.authenticatorConfig);
    if (config) {
      await send("POST", `authentication/executions/${added.id}/config`, config);
    }
    if (flow) {
      await steps(flow.alias, flow.authenticationExecutions, all);
    }
  }
}

/** Their settings are the realm's own: none of the demo's comes along. Keycloak makes one enabled and last, so each is set once it is there. */
async function actions() {
  const standing = (await get("authentication/required-actions")).map(({ alias }) => alias);
  const before = (await get("")).attributes[ACTIONS_BEFORE]?.split(",") ?? standing;
  const missing = (await piece("required-actions")).filter(({ alias }) => !before.includes(alias));
  if (missing.length === 0) {
    return;
  }
  await noteActions(before.join(","));
  for (const { alias, providerId, name, enabled, priority } of missing) {
    if (!standing.includes(alias)) {
      await send("POST", "authentication/register-required-action", { providerId, name });
    }
    await setAction(alias, { enabled, priority });
    say(`made required action ${alias}`);
  }
  await noteActions(undefined);
}

async function noteActions(before) {
  const realm = await get("");
  await send("PUT", "", { ...realm, attributes: { ...realm.attributes, [ACTIONS_BEFORE]: before } });
}

async function setAction(alias, change) {
  const action = await find(`authentication/required-actions/${alias}`);
  if (action) {
    await send("PUT", `authentication/required-actions/${alias}`, { ...action, ...change });
  }
}

async function policies() {
  const ours = await piece("client-policies");
  const { profiles } = await get("client-policies/profiles");
  if (!profiles.some(({ name }) => name === POLICY)) {
    await send("PUT", "client-policies/profiles", { profiles: [...profiles, ...ours.profiles] });
    say(`made client profile ${POLICY}`);
  }
  const { policies: all } = await get("client-policies/policies");
  if (!all.some(({ name }) => name === POLICY)) {
    await send("PUT", "client-policies/policies", { policies: [...all, ...ours.policies] });
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
    await send("POST", "components", { ...(await piece("marker")), parentId: id });
    say("made the marker, without which an export of this realm would import where Torii is not");
  }
}

async function clients() {
  for (const client of (await piece("clients")).clients) {
    const [standing] = await get(`clients?clientId=${client.clientId}`);
    const flows = await flowsOf(client.clientId);
    const id = standing?.id ?? (await makeClient({ ...client, authenticationFlowBindingOverrides: flows }));
    // Partial import gives a client neither its flow nor its roles, and an interrupted run may not have done so yet.
    if (standing && Object.keys(flows).length > 0 && Object.keys(standing.authenticationFlowBindingOverrides ?? {}).length === 0) {
      await send("PUT", `clients/${id}`, { ...standing, authenticationFlowBindingOverrides: flows });
      say(`client ${client.clientId} has its flow`);
    }
    await scopes(client.clientId, id);
  }
}

async function makeClient(client) {
  const here = JSON.stringify(client).replaceAll("/realms/torii/", `/realms/${encodeURIComponent(options.realm)}/`);
  const id = made(await send("POST", "clients", JSON.parse(here)));
  say(`made client ${client.clientId}`);
  return id;
}

/** The flows that a client has as its own, by this realm's ids. */
async function flowsOf(clientId) {
  const held = Object.entries(bindings.clientFlows[clientId] ?? {});
  const standing = held.length > 0 ? await get("authentication/flows") : [];
  return Object.fromEntries(held.map(([door, flow]) => [door, standing.find(({ alias }) => alias === flow)?.id ?? missing(flow)]));
}

function missing(flow) {
  throw new Error(`there is no flow ${flow} yet`);
}

/** The roles that its tokens may carry, where it has none. */
async function scopes(clientId, id) {
  const { realmMappings = [], clientMappings = {} } = await get(`clients/${id}/scope-mappings`);
  const names = bindings.scopeMappings.filter(({ client }) => client === clientId).flatMap(({ roles: held }) => held);
  if (names.length > 0 && realmMappings.length === 0) {
    await send("POST", `clients/${id}/scope-mappings/realm`, await Promise.all(names.map((name) => get(`roles/${name}`))));
    say(`client ${clientId} has its roles of the realm`);
  }
  for (const [other, mappings] of Object.entries(bindings.clientScopeMappings)) {
    const mapped = mappings.filter(({ client }) => client === clientId).flatMap(({ roles: held }) => held);
    if (mapped.length > 0 && !clientMappings[other]) {
      const [{ id: holder }] = await get(`clients?clientId=${other}`);
      const held = await Promise.all(mapped.map((name) => get(`clients/${holder}/roles/${name}`)));
      await send("POST", `clients/${id}/scope-mappings/clients/${holder}`, held);
      say(`client ${clientId} has its roles of ${other}`);
    }
  }
}

async function bind() {
  const realm = await get("");
  const ours = bindings.realm;
  const attributes = { ...ours.attributes, ...realm.attributes };
  for (const flow of FLOWS.filter((each) => realm[each] !== ours[each])) {
    attributes[`torii.before.${flow}`] = realm[flow];
    realm[flow] = ours[flow];
    say(`bound ${ours[flow]}`);
  }
  // A page that waits for a telephone needs more than Keycloak's five minutes.
  realm.accessCodeLifespanUserAction = Math.max(realm.accessCodeLifespanUserAction, ours.accessCodeLifespanUserAction);
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
    if (realm[flow] === bindings.realm[flow]) {
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
  for (const { clientId } of (await piece("clients")).clients) {
    for (const { id } of await get(`clients?clientId=${clientId}`)) {
      await send("DELETE", `clients/${id}`);
    }
  }
  const whole = (await piece("flows")).authenticationFlows.filter((each) => each.topLevel).map((each) => each.alias);
  const names = [...whole, ...whole.map((each) => each + UNFINISHED)];
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
  const found = { server: "", realm: "", only: "", bind: false, unbind: false, remove: false };
  for (let place = 0; place < args.length; place++) {
    const name = args[place].replace(/^--/, "");
    if (name === "help" || name === "h") {
      console.log(USAGE);
      process.exit(0);
    } else if (name === "server" || name === "realm" || name === "only") {
      found[name] = (args[++place] ?? "").replace(/\/$/, "");
    } else if (name === "bind" || name === "unbind" || name === "remove") {
      found[name] = true;
    } else {
      console.error(`apply: unknown option ${args[place]}\n\n${USAGE}`);
      process.exit(2);
    }
  }
  const only = found.only && !(found.only in PIECES);
  if (!found.server || !found.realm || only || [found.only, found.bind, found.unbind, found.remove].filter(Boolean).length > 1) {
    console.error(USAGE);
    process.exit(2);
  }
  return found;
}

function say(words) {
  console.log(words);
}
