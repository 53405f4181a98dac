// ECDSA on P-256. The private half is made where it stays: it cannot be exported, only used.

import { base64url, sha256, utf8 } from "./bytes.js";

const CURVE = { name: "ECDSA", namedCurve: "P-256" };
const SIGNING = { name: "ECDSA", hash: "SHA-256" };

/** @typedef {{kty: string, crv: string, x: string, y: string}} PublicKey */

/** @returns {Promise<CryptoKeyPair>} */
export async function newKey() {
  return crypto.subtle.generateKey(CURVE, false, ["sign", "verify"]);
}

/**
 * The public half with exactly the members that the protocol names.
 *
 * @param {CryptoKeyPair} pair
 * @returns {Promise<PublicKey>}
 */
export async function publicKey(pair) {
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  if (!kty || !crv || !x || !y) {
    throw new TypeError("no public key on a curve");
  }
  return { kty, crv, x, y };
}

/**
 * RFC 7638: the required members in the order of their names.
 *
 * @param {PublicKey} key
 */
export async function thumbprint(key) {
  return sha256(utf8(JSON.stringify({ crv: key.crv, kty: key.kty, x: key.x, y: key.y })));
}

/**
 * @param {CryptoKeyPair} pair
 * @param {string} text
 * @returns {Promise<string>} 64 bytes r‖s in base64url
 */
export async function sign(pair, text) {
  return base64url(await crypto.subtle.sign(SIGNING, pair.privateKey, utf8(text)));
}
