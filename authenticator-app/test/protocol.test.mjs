import assert from "node:assert/strict";
import { test } from "node:test";
import { accountOf, changeKey, refresh } from "../src/device.js";
import { Enrollment } from "../src/enrollment.js";
import { base64url, fromBase32, fromBase64url, nonce, utf8 } from "../src/protocol/bytes.js";
import { Clock, offset } from "../src/protocol/clock.js";
import { newKey, publicKey, sign, thumbprint } from "../src/protocol/keys.js";
import { Realm, Refusal } from "../src/protocol/realm.js";
import { addressOf, subscription, tell } from "../src/push.js";
import { enrollmentText, keyText, requestText } from "../src/protocol/texts.js";
import { FakeRealm, instead, signedBy } from "./fake-realm.mjs";

const BASE = "https://sso.example/realms/campus/torii-authenticator/api/v1";

const refused = (code) => (refusal) => refusal instanceof Refusal && refusal.code === code;

async function enrolled(vapid) {
  const server = new FakeRealm();
  server.vapid = vapid;
  instead(server, BASE);
  const clock = new Clock();
  const realm = new Realm(BASE, clock);
  const meeting = await realm.meet({ code: server.code("alice") });
  const key = await newKey();
  const told = await realm.enroll(meeting, key, { label: "My phone", device: "Android phone" });
  return { server, clock, realm, signer: { realm: meeting.realm, device: told.device, key }, told };
}

test("base32_is_that_of_rfc_4648", () => {
  const vectors = { "": "", MY: "f", MZXQ: "fo", MZXW6: "foo", MZXW6YQ: "foob", MZXW6YTB: "fooba", "MZXW6YTBOI======": "foobar" };

  for (const [spelled, text] of Object.entries(vectors)) {
    assert.deepEqual(fromBase32(spelled), utf8(text));
  }
  assert.throws(() => fromBase32("0189"), TypeError);
});

test("base64url_goes_there_and_back_without_padding", () => {
  const bytes = Uint8Array.from({ length: 65 }, (_, index) => (index * 37) & 0xff);

  assert.equal(base64url(bytes), Buffer.from(bytes).toString("base64url"));
  assert.deepEqual(fromBase64url(base64url(bytes)), bytes);
  assert.throws(() => fromBase64url("a+b"), TypeError);
  assert.match(nonce(), /^[A-Za-z0-9_-]{22}$/);
});

test("the_thumbprint_of_an_elliptic_key_takes_its_four_members_in_order", async () => {
  // The key of RFC 7515, A.3; its thumbprint by the rule of RFC 7638, 3.
  const key = { y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0", x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", crv: "P-256", kty: "EC" };

  assert.equal(await thumbprint(key), "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U");
});

test("signed_texts_are_lines_without_one_at_the_end", () => {
  assert.equal(
    enrollmentText({ realm: "campus", enrollment: "h", nonce: "n", thumbprint: "t" }),
    "torii-enroll-v1\ncampus\nh\nn\nt",
  );
  assert.equal(
    requestText({ realm: "campus", method: "POST", path: "/requests/abc/answer", digest: "d", device: "x.y", nonce: "n", time: 1790000000 }),
    "torii-request-v1\ncampus\nPOST\n/requests/abc/answer\nd\nx.y\nn\n1790000000",
  );
  assert.equal(keyText({ realm: "campus", device: "x.y", nonce: "n", thumbprint: "t" }), "torii-key-v1\ncampus\nx.y\nn\nt");
});

test("a_part_with_a_line_feed_is_not_signed", () => {
  assert.throws(() => enrollmentText({ realm: "a\nb", enrollment: "h", nonce: "n", thumbprint: "t" }), TypeError);
});

test("a_signature_is_64_bytes_that_others_verify_and_its_key_stays", async () => {
  const key = await newKey();
  const signature = await sign(key, "a text");

  assert.equal(fromBase64url(signature).length, 64);
  assert.ok(signedBy(await publicKey(key), "a text", signature));
  assert.ok(!signedBy(await publicKey(key), "another", signature));
  await assert.rejects(crypto.subtle.exportKey("jwk", key.privateKey));
});

test("a_device_enrols_and_answers", async () => {
  const { server, realm, signer, told } = await enrolled();
  const id = server.ask(told.device);

  const { requests: pending } = await realm.pending(signer);

  assert.equal(pending[0].id, id);
  assert.deepEqual(await realm.answer(signer, id, { decision: "approve", number: "42" }), { outcome: "approved" });
  await assert.rejects(realm.answer(signer, id, { decision: "deny" }), refused("request_over"));
});

/** An account as the app keeps it. */
function kept(signer, more = {}) {
  const account = { id: "a", v: 1, state: "ready", expires: 0, ...signer, ...more };
  const memory = {};
  const store = {
    memory,
    change: async (_, change) => Object.assign(account, change),
    account: async () => ({ ...account }),
    accounts: async () => [{ ...account }],
    forget: async () => Object.assign(account, { state: "gone" }),
    remember: async (name, value) => void (memory[name] = value),
    recall: async (name) => memory[name],
  };
  return { account, store };
}

/** Carries a request out and loses its answer, or loses the request already. */
function losing(server, arrives) {
  const handle = server.handle;
  server.handle = (...all) => {
    server.handle = handle;
    arrives && handle.apply(server, all);
    return { status: 502, body: {} };
  };
}

function enrolling() {
  const server = new FakeRealm();
  instead(server, BASE);
  return { server, realm: new Realm(BASE, new Clock()), enrollment: new Enrollment({ code: server.code("alice") }) };
}

const ABOUT = { label: "My phone", device: "Android phone" };

test("an_enrolment_whose_answer_was_lost_does_not_meet_again", async () => {
  const { server, realm, enrollment } = enrolling();
  await enrollment.meet(realm);
  losing(server, false);
  await assert.rejects(enrollment.answer(realm, ABOUT), refused("server_trouble"));

  assert.ok(enrollment.goesOn(enrollment.code));
  await enrollment.meet(realm);
  const account = await enrollment.answer(realm, ABOUT);

  assert.equal(server.log.filter((line) => line === "POST /enrollments").length, 1);
  assert.ok(!enrollment.goesOn(enrollment.code));
  assert.equal((await realm.device({ realm: account.realm, device: account.device, key: account.key })).label, "My phone");
});

test("an_answer_is_repeated_with_the_same_key", async () => {
  const { server, realm, enrollment } = enrolling();
  const keys = [];
  const handle = server.handle.bind(server);
  server.handle = (method, path, headers, body) => {
    if (path.startsWith("/enrollments/")) {
      keys.push(JSON.parse(body).key.x);
      return { status: 502, body: {} };
    }
    return handle(method, path, headers, body);
  };

  await assert.rejects(enrollment.answer(realm, ABOUT), refused("server_trouble"));
  await assert.rejects(enrollment.answer(realm, ABOUT), refused("server_trouble"));

  assert.equal(keys.length, 2);
  assert.equal(new Set(keys).size, 1);
});

test("an_enrolment_that_the_realm_ended_begins_anew", async () => {
  const { server, realm, enrollment } = enrolling();
  await enrollment.meet(realm);
  server.meetings.clear();

  await assert.rejects(enrollment.answer(realm, ABOUT), refused("enrollment_unknown"));

  assert.ok(!enrollment.goesOn(enrollment.code));
});

test("an_enrolment_goes_on_for_its_own_code_and_name_only", () => {
  const enrollment = new Enrollment({ code: "ABCDEFGHJ", username: "alice" });

  assert.ok(enrollment.goesOn({ code: "ABCDEFGHJ", username: "alice" }));
  assert.ok(!enrollment.goesOn({ code: "ABCDEFGHJ", username: "bob" }));
  assert.ok(!enrollment.goesOn({ code: "ABCDEFGHK", username: "alice" }));
});

test("an_account_has_a_code_where_the_realm_gives_one_and_none_where_not", async () => {
  const { server, realm } = await enrolled();
  const about = { label: "Other phone", device: "Android phone" };
  for (const coded of [true, false]) {
    server.coded = coded;
    server.devices.clear();
    const meeting = await realm.meet({ code: server.code("alice") });
    const key = await newKey();

    const account = await accountOf(meeting, await realm.enroll(meeting, key, about), { key, label: about.label, since: 1 });

    assert.equal("otp" in account, coded);
    assert.equal(account.state, "proving");
    assert.equal(account.account, "alice");
    assert.ok(account.device);
  }
});

test("an_account_that_was_locked_is_ready_once_it_is_open_again", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer);
  const devices = server.devices;
  server.devices = new Map();
  await refresh(store, realm, account);
  assert.equal(account.state, "forgotten");
  server.devices = devices;

  await refresh(store, realm, account);

  assert.equal(account.state, "ready");
});

test("a_wrong_number_ends_the_request", async () => {
  const { server, realm, signer, told } = await enrolled();
  const id = server.ask(told.device);

  await assert.rejects(realm.answer(signer, id, { decision: "approve", number: "41" }), refused("number_wrong"));
  await assert.rejects(realm.answer(signer, id, { decision: "approve", number: "42" }), refused("request_over"));
});

test("a_notice_is_told_with_the_requests_and_refuted_once", async () => {
  const { server, realm, signer } = await enrolled();
  server.notices.push({ id: "application.abc", kind: "application", at: server.now() });

  assert.equal((await realm.pending(signer)).notices[0].kind, "application");
  assert.deepEqual(await realm.refute(signer, "application.abc"), { outcome: "reported" });

  assert.deepEqual((await realm.pending(signer)).notices, []);
  await assert.rejects(realm.refute(signer, "application.abc"), refused("request_unknown"));
});

test("a_code_works_once", async () => {
  const { server, realm } = await enrolled();
  const code = server.code("alice", "alice");

  await realm.meet({ username: "alice", code });

  await assert.rejects(realm.meet({ username: "alice", code }), refused("enrollment_unknown"));
});

test("a_wrong_clock_is_set_right_and_the_request_repeated_once_with_a_fresh_nonce", async () => {
  const { server, clock, realm, signer } = await enrolled();
  server.offset = 7200;
  server.log.length = 0;

  await realm.rename(signer, "Renamed");

  assert.deepEqual(server.log, ["PUT /device/label", "PUT /device/label"]);
  assert.ok(Math.abs(clock.difference - 7_200_000) < 2000);
  assert.equal(server.nonces.size, 1);
});

test("a_clock_that_stays_wrong_is_a_refusal_after_two_tries", async () => {
  const { server, realm, signer } = await enrolled();
  server.log.length = 0;
  server.handle = () => (server.log.push("asked"), { status: 401, body: { error: "time_skewed", now: 1 } });

  await assert.rejects(realm.device(signer), refused("time_skewed"));
  assert.equal(server.log.length, 2);
});

test("a_difference_below_the_way_there_and_back_is_not_the_clock", () => {
  assert.equal(offset(1000, 1_000_400, 1_000_600, 0), 0);
  assert.equal(offset(1000, 1_000_400, 1_000_600, 60_000), 0);
  assert.equal(offset(1060, 1_000_400, 1_000_600, 0), 60_000);
  assert.equal(offset(undefined, 0, 0, 5), 5);
});

test("a_changed_key_is_proven_by_itself_and_the_old_one_counts_no_more", async () => {
  const { realm, signer } = await enrolled();
  const next = await newKey();

  await realm.changeKey(signer, next);

  await assert.rejects(realm.device(signer), refused("signature_invalid"));
  assert.equal((await realm.device({ ...signer, key: next })).label, "My phone");
});

test("a_changed_key_whose_answer_was_lost_is_found_at_the_next_start", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer);
  losing(server, true);
  await assert.rejects(changeKey(store, realm, "a"), refused("server_trouble"));

  await refresh(store, realm, { ...account });

  assert.equal((await realm.device({ ...signer, key: account.key })).label, "My phone");
  assert.equal(account.next, undefined);
});

test("a_second_press_after_a_lost_answer_keeps_the_key_that_counts", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer);
  losing(server, true);
  await assert.rejects(changeKey(store, realm, "a"), refused("server_trouble"));

  await changeKey(store, realm, "a");

  assert.equal((await realm.device(account)).label, "My phone");
  assert.equal(account.next, undefined);
  assert.equal(server.log.filter((line) => line === "POST /device/key").length, 1);
});

test("a_second_press_after_a_lost_change_sends_the_same_key", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer);
  losing(server, false);
  await assert.rejects(changeKey(store, realm, "a"), refused("server_trouble"));
  const { next } = account;

  await changeKey(store, realm, "a");

  assert.equal(account.key, next);
  assert.equal((await realm.device(account)).label, "My phone");
});

test("a_change_that_arrived_twice_and_was_refused_the_second_time_is_found", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer);
  const handle = server.handle;
  server.handle = (...all) => (handle.apply(server, all), handle.apply(server, all));
  await assert.rejects(changeKey(store, realm, "a"), refused("signature_invalid"));
  server.handle = handle;

  await changeKey(store, realm, "a");

  assert.equal((await realm.device(account)).label, "My phone");
});

test("a_start_while_a_change_is_under_way_loses_no_key", async () => {
  const { realm, signer } = await enrolled();
  const next = await newKey();
  const { account, store } = kept(signer, { next });

  await refresh(store, realm, { ...account });

  assert.equal(account.next, next);
});

test("the_realms_key_of_now_is_kept", async () => {
  const { server, realm, signer } = await enrolled("of the first day");
  const { account, store } = kept(signer);
  server.vapid = "of now";

  await refresh(store, realm, account);

  assert.equal(store.memory.vapid, "of now");
});

test("a_realm_that_sends_no_notifications_any_more_has_no_key", async () => {
  const { server, realm, signer } = await enrolled("of the first day");
  const { account, store } = kept(signer);
  store.memory.vapid = "of the first day";
  server.vapid = undefined;

  await refresh(store, realm, account);

  assert.equal(store.memory.vapid, undefined);
});

/** What a browser gives: an address, with the key that it was asked for with. */
function subscribed(endpoint, key) {
  const options = { applicationServerKey: fromBase64url(key).buffer };
  return { endpoint, options, toJSON: () => ({ endpoint, keys: { p256dh: "p", auth: "a" } }), unsubscribe: async () => true };
}

test("a_subscription_to_another_key_is_made_anew_and_one_to_the_same_is_kept", async () => {
  const known = subscribed("https://push.example/1", "b2xk");
  const fresh = subscribed("https://push.example/2", "bmV3");
  let asked = "";
  const pushManager = {
    getSubscription: async () => known,
    subscribe: async ({ applicationServerKey }) => ((asked = base64url(applicationServerKey)), fresh),
  };

  assert.equal(await subscription("b2xk", { pushManager }), known);
  assert.equal(await subscription("bmV3", { pushManager }), fresh);
  assert.equal(asked, "bmV3");
});

test("a_refused_address_is_not_taken_for_one_that_the_server_has", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer);
  const made = subscribed("https://push.example/1", "a2V5");
  server.notifying = false;

  await tell(store, realm, made);
  await tell(store, realm, made);

  assert.equal(account.told, undefined);
  assert.equal(account.refused, await addressOf(made));
  assert.equal(server.log.filter((line) => line === "PUT /device/subscription").length, 1);
});

test("another_address_than_the_refused_one_is_told", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer, { refused: "an older one" });
  const made = subscribed("https://push.example/1", "a2V5");

  await tell(store, realm, made);

  assert.equal(account.told, await addressOf(made));
  assert.equal(account.refused, undefined);
});

test("a_phone_that_the_server_forgot_keeps_its_account_until_the_user_removes_it", async () => {
  const { server, realm, signer } = await enrolled();
  const { account, store } = kept(signer);
  server.devices.clear();

  await refresh(store, realm, account);

  assert.equal(account.state, "forgotten");
});

test("a_phone_that_only_enrols_is_ready_when_the_server_has_registered_it", async () => {
  const { server, realm, signer, told } = await enrolled();
  const { account, store } = kept(signer, { state: "proving" });
  server.devices.get(told.device).registered = false;
  await refresh(store, realm, account);
  assert.equal(account.state, "proving");
  await realm.answer(signer, server.ask(told.device, { purpose: "binding" }), { decision: "approve", number: "42" });

  await refresh(store, realm, account);

  assert.equal(account.state, "ready");
});

test("no_network_is_a_refusal_of_its_own", async () => {
  const { realm, signer } = await enrolled();
  globalThis.fetch = () => Promise.reject(new TypeError("no network"));

  await assert.rejects(realm.device(signer), refused("offline"));
});
