// The 6-digit code, RFC 6238. The secret becomes a key that signs and cannot be read again.

import { fromBase32 } from "./protocol/bytes.js";

/** @type {Record<string, string>} */
const HASHES = { SHA1: "SHA-1", SHA256: "SHA-256", SHA512: "SHA-512" };

/** @typedef {{key: CryptoKey, digits: number, period: number}} Otp */

/**
 * @param {{secret: string, algorithm: string, digits: number, period: number}} told
 * @returns {Promise<Otp>}
 */
export async function otp({ secret, algorithm, digits, period }) {
  const hash = HASHES[algorithm];
  if (!hash || !(digits >= 6 && digits <= 8) || !(period >= 1)) {
    throw new TypeError("no code of a kind that is known here");
  }
  const key = await crypto.subtle.importKey("raw", fromBase32(secret), { name: "HMAC", hash }, false, ["sign"]);
  return { key, digits, period };
}

/**
 * @param {Otp} otp
 * @param {number} millis the server's time
 */
export async function codeAt({ key, digits, period }, millis) {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(millis / 1000 / period)));
  const digest = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
  const start = digest.getUint8(digest.byteLength - 1) & 0xf;
  const number = digest.getUint32(start) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/**
 * @param {Otp} otp
 * @param {number} millis the server's time
 * @returns {number} whole seconds until the next code, at least 1
 */
export function secondsLeft({ period }, millis) {
  return period - (Math.floor(millis / 1000) % period);
}
