import assert from "node:assert/strict";
import { test } from "node:test";
import { base64url, challenge, claims, random } from "../src/pkce.js";
import { Refusal } from "../src/refusal.js";
import { Rest } from "../src/rest.js";
import { partsFor, rolesOf } from "../src/roles.js";
import { read, to } from "../src/route.js";
import { spelled } from "../src/spelling.js";

test("the_challenge_is_that_of_rfc_7636_appendix_B", async () => {
  assert.equal(await challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
});

test("what_is_drawn_has_256_bits_and_never_comes_twice", () => {
  assert.match(random(), /^[A-Za-z0-9_-]{43}$/);
  assert.notEqual(random(), random());
});

test("claims_are_read_as_utf_8", () => {
  const part = base64url(new TextEncoder().encode(JSON.stringify({ preferred_username: "日本語" })));

  assert.equal(claims(`e30.${part}.x`).preferred_username, "日本語");
});

test("a_pass_is_spelled_in_both_languages_R102", () => {
  assert.deepEqual(spelled("A2", "en"), [{ character: "A", name: "Alfa" }, { character: "2", name: "two" }]);
  for (const language of ["en", "ja"]) {
    const names = spelled("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", language).map(({ name }) => name);
    assert.equal(new Set(names).size, 32);
    assert.ok(names.every((name) => name.length > 1));
  }
});

test("each_role_is_shown_its_parts_R55", () => {
  assert.deepEqual(partsFor(rolesOf({ realm_access: { roles: ["torii-view", "torii-helpdesk", "offline_access"] } })), ["users", "tokens", "coverage"]);
  assert.deepEqual(partsFor(rolesOf({ realm_access: { roles: ["torii-counter"] } })), ["users", "counter"]);
  assert.deepEqual(partsFor(rolesOf({ realm_access: { roles: ["torii-policy"] } })), ["settings", "clients", "bring", "setup"]);
  assert.deepEqual(partsFor(rolesOf({})), []);
});

test("who_manages_the_realm_has_the_roles_that_come_with_it_and_no_whole_numbers_R46", () => {
  const roles = rolesOf({ resource_access: { "realm-management": { roles: ["manage-realm"] } } });

  assert.equal(partsFor(roles).length, 9);
  assert.ok(!roles.has("torii-view-number") && !roles.has("torii-privileged"));
});

test("an_address_is_read_as_it_was_made", () => {
  assert.deepEqual(read(to("user", "f:x:ann/b", "pass")), { page: "user", parts: ["f:x:ann/b", "pass"], query: new URLSearchParams() });
  assert.equal(read("#/users?q=a%20b").query.get("q"), "a b");
  assert.deepEqual(read("").page, "");
  assert.equal(read("#/%E0%A4%A").page, "%E0%A4%A");
});

test("a_request_carries_the_token_and_a_refusal_its_code", async () => {
  const asked = [];
  globalThis.fetch = async (address, options) => {
    asked.push({ address, ...options });
    return new Response('{"error":"torii_role"}', { status: 403 });
  };
  const rest = new Rest("https://sso.example/admin/realms/campus/torii", { token: async () => "abc" });

  const refusal = await rest.post("users/1/access-pass", { reason: "lost" }, "once").catch((thrown) => thrown);

  assert.ok(refusal instanceof Refusal);
  assert.equal(refusal.code, "torii_role");
  assert.equal(asked[0].address, "https://sso.example/admin/realms/campus/torii/users/1/access-pass");
  assert.equal(asked[0].headers.Authorization, "Bearer abc");
  assert.equal(asked[0].headers["Idempotency-Key"], "once");
  assert.equal(asked[0].cache, "no-store");
});

test("nothing_is_found_where_there_is_none_and_an_unknown_user_is_no_nothing", async () => {
  const rest = new Rest("https://sso.example", { token: async () => "abc" });
  globalThis.fetch = async () => new Response('{"error":"torii_no_pass"}', { status: 404 });
  assert.equal(await rest.find("users/1/access-pass"), undefined);
  globalThis.fetch = async () => new Response('{"error":"torii_unknown_user"}', { status: 404 });
  await assert.rejects(rest.find("users/1/access-pass"), { code: "torii_unknown_user" });
});

test("a_token_that_the_server_calls_old_is_renewed_once", async () => {
  let renewed = 0;
  const session = { token: async () => `token-${renewed}`, renew: async () => void renewed++ };
  const asked = [];
  globalThis.fetch = async (_address, { headers }) => {
    asked.push(headers.Authorization);
    return asked.length === 1 ? new Response("{}", { status: 401 }) : new Response("[]");
  };
  assert.deepEqual(await new Rest("https://sso.example", session).get("users"), []);
  assert.deepEqual(asked, ["Bearer token-0", "Bearer token-1"]);

  globalThis.fetch = async () => new Response("{}", { status: 401 });
  await assert.rejects(new Rest("https://sso.example", session).get("users"), { code: "session_over" });
});

test("a_server_that_is_not_there_is_told_so", async () => {
  globalThis.fetch = async () => Promise.reject(new TypeError("failed to fetch"));
  await assert.rejects(new Rest("https://sso.example", { token: async () => "abc" }).get("users"), { code: "unreachable" });
});
