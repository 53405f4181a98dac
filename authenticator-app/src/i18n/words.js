// The words of one language.

import { en } from "./en.js";
import { ja } from "./ja.js";

/** @type {Record<string, Record<string, string>>} */
const LANGUAGES = { en, ja };

/**
 * @param {unknown} kept what the user chose before
 * @param {readonly string[]} wanted what the browser asks for, the most wanted first
 */
export function languageOf(kept, wanted) {
  const known = (/** @type {unknown} */ language) => typeof language === "string" && Object.hasOwn(LANGUAGES, language);
  if (known(kept)) {
    return String(kept);
  }
  return wanted.map((language) => language.slice(0, 2).toLowerCase()).find(known) ?? "en";
}

/** @typedef {(key: string, parts?: Record<string, string | number>) => string} Words */

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
 * What is shown for a refusal; a code that this version does not know is trouble at the server.
 *
 * @param {Words} t
 * @param {unknown} refusal
 */
export function refusalText(t, refusal) {
  const code = Reflect.get(Object(refusal), "code");
  const key = `error.${code}`;
  return t(Object.hasOwn(en, key) ? key : "error.server_trouble");
}
