// Bytes and their spellings: base64url (RFC 4648, 5) and base32 (RFC 4648, 6), both without padding.

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>} its UTF-8
 */
export function utf8(text) {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** @param {ArrayBuffer | Uint8Array} bytes */
export function base64url(bytes) {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function fromBase64url(text) {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) {
    throw new TypeError("no base64url");
  }
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function fromBase32(text) {
  const bytes = [];
  let held = 0;
  let bits = 0;
  for (const character of text.toUpperCase().replace(/=+$/, "")) {
    const value = BASE32.indexOf(character);
    if (value < 0) {
      throw new TypeError("no base32");
    }
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
export async function sha256(bytes) {
  return base64url(await crypto.subtle.digest("SHA-256", bytes));
}

/** 128 random bits as 22 characters. */
export function nonce() {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}
