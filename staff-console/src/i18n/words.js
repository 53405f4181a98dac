// The words of one language.

import { en } from "./en.js";
import { ja } from "./ja.js";

/** @type {Record<string, Record<string, string>>} */
const LANGUAGES = { en, ja };

/** @typedef {(key: string, parts?: Record<string, string | number>) => string} Words */

/**
 * @param {unknown} kept what was chosen before
 * @param {readonly string[]} wanted what the browser asks for, the most wanted first
 */
export function languageOf(kept, wanted) {
  const all = [kept, ...wanted.map((language) => language.slice(0, 2).toLowerCase())];
  return String(all.find((language) => Object.hasOwn(LANGUAGES, String(language))) ?? "en");
}

/**
 * @param {string} language
 * @returns {Words}
 */
export function words(language) {
  const texts = LANGUAGES[language];
  return (key, parts = {}) => {
    const text = texts[key];
    if (text === undefined) {
      throw new TypeError(`no text ${key}`);
    }
    return text.replace(/\{(\w+)\}/g, (_, name) => String(parts[name]));
  };
}

/**
 * The text of a word that the server says; one that this version does not know stays as it is.
 *
 * @param {Words} t
 * @param {string} room
 * @param {string | null | undefined} word
 */
export function said(t, room, word) {
  const key = `${room}.${word}`;
  return Object.hasOwn(en, key) ? t(key) : (word ?? "");
}

/**
 * What is shown for a refusal.
 *
 * @param {Words} t
 * @param {unknown} refusal
 */
export function refusalText(t, refusal) {
  const code = Reflect.get(Object(refusal), "code");
  const key = `error.${code}`;
  return Object.hasOwn(en, key) ? t(key) : t("error.other", { code: typeof code === "string" ? code : "-" });
}
