// The form of a stored account. A record says which form it has; what is older is brought up, what is newer is left alone.

/**
 * @typedef {object} Account
 * @property {number} v the form
 * @property {string} id of this record, on this phone only
 * @property {"proving" | "ready" | "forgotten" | "code"} state `forgotten`: the server knows the device no more, or not
 *   for now; `code`: only the 6-digit code is left
 * @property {string} realm as it stands in signed texts
 * @property {string} issuer
 * @property {string} account the user's name
 * @property {string} label
 * @property {number} since seconds
 * @property {number} expires seconds until when an unproven one may still be proven
 * @property {string} [device] the device id
 * @property {CryptoKeyPair} [key]
 * @property {CryptoKeyPair} [next] a key that may have been sent, and may count already
 * @property {import("./otp.js").Otp} [otp]
 * @property {string} [told] digest of the subscription's address that the server has
 * @property {string} [refused] digest of the one that the server refused
 */

export const FORM = 1;

/**
 * Each brings a record from the form of its place, counted from 1, to the next.
 *
 * @type {Array<(record: any) => any>}
 */
const STEPS = [];

/**
 * @param {any} record
 * @param {Array<(record: any) => any>} steps
 * @returns {Account | undefined} nothing when the record is of a form that this version does not know
 */
export function upgraded(record, steps = STEPS) {
  const newest = steps.length + 1;
  if (!Number.isInteger(record?.v) || record.v < 1 || record.v > newest) {
    return undefined;
  }
  return steps.slice(record.v - 1).reduce((older, step, index) => ({ ...step(older), v: record.v + index + 1 }), record);
}
