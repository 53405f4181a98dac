// What a user scans, pastes or types to begin with.

const LINK = /#enroll=([A-Za-z0-9_-]{22})$/;
const LONG = /^[A-Za-z0-9_-]{22}$/;
const SHORT = /^[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{9}$/;

/** @typedef {{kind: "link", code: string} | {kind: "typed", code: string} | {kind: "elsewhere"} | {kind: "unreadable"}} Entry */

/**
 * The code in an address that this app was opened with, or nothing.
 *
 * @param {string} hash as `location.hash`
 */
export function codeOf(hash) {
  return LINK.exec(hash)?.[1] ?? "";
}

/**
 * A whole link, the code in it, or the nine characters that are used with a name.
 *
 * @param {string} text
 * @param {string} app where this app is served; a link of another realm is not for it
 * @returns {Entry}
 */
export function read(text, app) {
  const plain = text.normalize("NFKC").trim();
  if (LINK.test(plain)) {
    const code = codeOf(plain);
    return plain.startsWith("#") || plain === `${app}#enroll=${code}` ? { kind: "link", code } : { kind: "elsewhere" };
  }
  if (LONG.test(plain)) {
    return { kind: "link", code: plain };
  }
  const short = plain.toUpperCase().replace(/[\s\-‐‑–ー]/g, "");
  return SHORT.test(short) ? { kind: "typed", code: short } : { kind: "unreadable" };
}

/**
 * The digits of a number, from whatever keyboard.
 *
 * @param {string} text
 */
export function digitsOf(text) {
  return text.normalize("NFKC").replace(/\D/g, "");
}
