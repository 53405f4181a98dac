import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { codeOf, digitsOf, read } from "../src/entry.js";
import { en } from "../src/i18n/en.js";
import { ja } from "../src/i18n/ja.js";
import { languageOf, refusalText, words } from "../src/i18n/words.js";
import { codeAt, otp, secondsLeft } from "../src/otp.js";
import { kindOfDevice } from "../src/platform.js";
import { Refusal } from "../src/protocol/realm.js";
import { FORM, upgraded } from "../src/schema.js";

const APP = "https://sso.example/realms/campus/torii-authenticator/";
const CODE = "Zm9vYmFyYmF6cXV4LV9hYg";

test("codes_are_those_of_rfc_6238", async () => {
  const sha1 = await otp({ secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", algorithm: "SHA1", digits: 8, period: 30 });
  const vectors = [[59, "94287082"], [1111111109, "07081804"], [1111111111, "14050471"], [1234567890, "89005924"], [2000000000, "69279037"], [20000000000, "65353130"]];

  for (const [seconds, code] of vectors) {
    assert.equal(await codeAt(sha1, seconds * 1000), code);
    assert.equal(await codeAt({ ...sha1, digits: 6 }, seconds * 1000), code.slice(2));
  }
});

test("the_secret_of_a_code_cannot_be_read_again", async () => {
  const { key } = await otp({ secret: "GEZDGNBVGY3TQOJQ", algorithm: "SHA1", digits: 6, period: 30 });

  await assert.rejects(crypto.subtle.exportKey("raw", key));
});

test("a_code_of_an_unknown_kind_is_refused", async () => {
  await assert.rejects(otp({ secret: "GEZDGNBV", algorithm: "MD5", digits: 6, period: 30 }), TypeError);
  await assert.rejects(otp({ secret: "GEZDGNBV", algorithm: "SHA1", digits: 4, period: 30 }), TypeError);
});

test("a_code_is_left_between_one_second_and_its_period", () => {
  assert.equal(secondsLeft({ period: 30 }, 0), 30);
  assert.equal(secondsLeft({ period: 30 }, 29_999), 1);
});

test("the_link_the_code_in_it_and_nine_characters_are_read", () => {
  assert.deepEqual(read(`${APP}#enroll=${CODE}`, APP), { kind: "link", code: CODE });
  assert.deepEqual(read(`  ${CODE}\n`, APP), { kind: "link", code: CODE });
  for (const typed of ["ABC-DEF-GHJ", "abcdefghj", "abc def ghj", "ABC DEF GHJ"]) {
    assert.deepEqual(read(typed, APP), { kind: "typed", code: "ABCDEFGHJ" });
  }
});

test("a_link_of_another_realm_or_host_is_not_used_here", () => {
  assert.deepEqual(read(`https://sso.example/realms/other/torii-authenticator/#enroll=${CODE}`, APP), { kind: "elsewhere" });
  assert.deepEqual(read(`https://evil.example/?${APP}#enroll=${CODE}`, APP), { kind: "elsewhere" });
});

test("whatever_else_is_read_begins_nothing", () => {
  for (const text of ["", "ABCDEFGH", "ABCDEFGHI", "ABCDEFGH0", "otpauth://totp/x?secret=ABC", `${CODE}=`, "#enroll="]) {
    assert.equal(read(text, APP).kind, "unreadable", text);
  }
  assert.equal(codeOf("#enroll=short"), "");
  assert.equal(codeOf(`#enroll=${CODE}`), CODE);
});

test("digits_of_a_japanese_keyboard_are_digits", () => {
  assert.equal(digitsOf(" 42 "), "42");
});

test("both_languages_say_the_same_things_with_the_same_parts", () => {
  const parts = (text) => [...text.matchAll(/\{\w+\}/g)].map(([part]) => part).sort();

  assert.deepEqual(Object.keys(ja).sort(), Object.keys(en).sort());
  for (const key of Object.keys(en)) {
    assert.ok(ja[key].trim(), key);
    assert.deepEqual([...new Set(parts(ja[key]))].filter((part) => !parts(en[key]).includes(part)), [], key);
  }
});

test("every_text_that_the_app_names_exists_and_every_text_is_named", () => {
  const sources = readdirSync(new URL("../src", import.meta.url), { recursive: true })
    .filter((file) => file.endsWith(".js") && !file.startsWith("i18n"))
    .map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8"))
    .join("\n");

  for (const [, key] of sources.matchAll(/\bt\(\s*"([\w.-]+)"/g)) {
    assert.ok(key in en, key);
  }
  const made = /^(error|outcome|refused|request|settings\.(notices|lock))\./;
  for (const key of Object.keys(en)) {
    assert.ok(sources.includes(`"${key}"`) || made.test(key), `${key} is said nowhere`);
  }
});

test("every_refusal_of_the_protocol_has_its_words", () => {
  const page = readFileSync(new URL("../../docs/authenticator-protocol.md", import.meta.url), "utf8");
  const codes = [...page.matchAll(/\b4\d\d\b[ |]*`([a-z_]+)`/g)].map(([, code]) => code);

  assert.ok(codes.length > 15);
  for (const code of codes) {
    assert.ok(`error.${code}` in en, code);
  }
  assert.equal(refusalText(words("en"), new Refusal("new_in_version_2")), en["error.server_trouble"]);
});

test("the_language_is_the_chosen_one_then_the_browsers_then_english", () => {
  assert.equal(languageOf("ja", ["en"]), "ja");
  assert.equal(languageOf(undefined, ["fr-FR", "ja-JP", "en"]), "ja");
  assert.equal(languageOf("constructor", ["fr"]), "en");
});

test("a_record_of_this_form_stays_as_it_is", () => {
  assert.deepEqual(upgraded({ v: FORM, id: "a" }), { v: FORM, id: "a" });
});

test("an_older_record_goes_through_every_step_after_its_own", () => {
  const steps = [(record) => ({ ...record, b: 1 }), (record) => ({ ...record, c: record.b + 1 })];

  assert.deepEqual(upgraded({ v: 1 }, steps), { v: 3, b: 1, c: 2 });
  assert.deepEqual(upgraded({ v: 2, b: 5 }, steps), { v: 3, b: 5, c: 6 });
  assert.deepEqual(upgraded({ v: 3 }, steps), { v: 3 });
});

test("a_record_of_a_newer_or_of_no_form_is_not_read", () => {
  assert.equal(upgraded({ v: FORM + 1 }), undefined);
  assert.equal(upgraded({}), undefined);
  assert.equal(upgraded(undefined), undefined);
});

test("a_device_says_what_it_is", () => {
  assert.equal(kindOfDevice("Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36"), "Android phone");
  assert.equal(kindOfDevice("Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)"), "iPhone");
  assert.equal(kindOfDevice("curl"), "Device");
});
