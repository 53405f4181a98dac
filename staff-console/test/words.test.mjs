import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { en } from "../src/i18n/en.js";
import { ja } from "../src/i18n/ja.js";
import { languageOf, refusalText, said, words } from "../src/i18n/words.js";
import { Refusal } from "../src/refusal.js";

const source = readdirSync(new URL("../src", import.meta.url), { recursive: true })
  .filter((file) => file.endsWith(".js") && !file.startsWith("i18n"))
  .map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8"))
  .join("\n");

test("both_languages_say_the_same_things_with_the_same_parts", () => {
  const parts = (text) => [...text.matchAll(/\{\w+\}/g)].map(([part]) => part).sort();

  assert.deepEqual(Object.keys(ja).sort(), Object.keys(en).sort());
  for (const key of Object.keys(en)) {
    assert.ok(ja[key].trim() || key === "unit.undefined", key);
    assert.deepEqual([...new Set(parts(ja[key]))], [...new Set(parts(en[key]))], key);
  }
});

test("every_text_that_the_console_names_exists_and_every_text_is_named", () => {
  for (const [, key] of source.matchAll(/\bt\(\s*"([\w.-]+)"/g)) {
    assert.ok(key in en, key);
  }
  const rooms = new Set([...source.matchAll(/\bword\("([\w.-]+)"/g)].map(([, room]) => room));
  const made = [...source.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start]) => start);
  for (const key of Object.keys(en)) {
    const named = source.includes(`"${key}"`) || [...rooms].some((room) => key.startsWith(`${room}.`)) || made.some((start) => key.startsWith(start));
    assert.ok(named || /^(manual|case\.(approve|reject)|error)\./.test(key) || key.endsWith(".title"), `${key} is said nowhere`);
  }
});

test("every_refusal_of_the_admin_rest_has_its_words", () => {
  const yaml = readFileSync(new URL("../../docs/admin-openapi.yaml", import.meta.url), "utf8");
  const codes = new Set([...yaml.matchAll(/enum: \[(torii_[^\]]+)\]/g)].flatMap(([, all]) => all.split(", ")));

  assert.ok(codes.size > 40);
  for (const code of codes) {
    assert.ok(`error.${code}` in en, code);
  }
});

test("a_refusal_that_this_version_does_not_know_is_told_with_its_code", () => {
  assert.match(refusalText(words("en"), new Refusal("torii_new", 409)), /torii_new/);
  assert.equal(refusalText(words("ja"), new Refusal("torii_role", 403)), ja["error.torii_role"]);
  assert.equal(said(words("en"), "stage", "of_tomorrow"), "of_tomorrow");
});

test("the_language_is_the_chosen_one_then_the_browsers_then_english", () => {
  assert.equal(languageOf("ja", ["en"]), "ja");
  assert.equal(languageOf(null, ["fr-FR", "ja-JP", "en"]), "ja");
  assert.equal(languageOf("constructor", ["fr"]), "en");
});
