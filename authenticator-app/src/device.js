// What the server knows of this phone, and the change of its key.

import { otp } from "./otp.js";
import { nonce } from "./protocol/bytes.js";
import { newKey } from "./protocol/keys.js";
import { Refusal } from "./protocol/realm.js";
import { FORM } from "./schema.js";
import { signer } from "./signer.js";

/** @typedef {import("./schema.js").Account} Account */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./protocol/realm.js").Realm} Realm */

/**
 * The account that an enrolment made, not proven yet; without a 6-digit code where the realm gives none.
 *
 * @param {import("./protocol/realm.js").Meeting} meeting
 * @param {{device: string, otp?: {secret: string, algorithm: string, digits: number, period: number}}} told
 * @param {{key: CryptoKeyPair, label: string, since: number}} own
 * @returns {Promise<Account>}
 */
export async function accountOf({ realm, issuer, account, expires }, told, own) {
  const about = { v: FORM, id: nonce(), realm, issuer, account, expires, ...own };
  return { ...about, state: "proving", device: told.device, ...(told.otp && { otp: await otp(told.otp) }) };
}

/**
 * Brings an account up to what the server knows.
 *
 * @param {Store} store
 * @param {Realm} realm
 * @param {Account} account with a key
 */
export async function refresh(store, realm, account) {
  try {
    const about = await realm.device(signer(account));
    // The realm may have another key than the one that was subscribed to, or send no notifications any more.
    await store.remember("vapid", about.vapid);
    await store.change(account.id, {
      issuer: about.issuer,
      label: about.label,
      // One that only enrols is told `not_registered`.
      state: "ready",
      // The push service told the server that the address is dead: it is told a new one.
      ...(about.notified ? {} : { told: undefined }),
    });
    return about;
  } catch (refusal) {
    await settle(store, realm, account, refusal);
    return undefined;
  }
}

/**
 * What a refusal says about the account itself.
 *
 * @param {Store} store
 * @param {Realm} realm
 * @param {Account} account
 * @param {unknown} refusal
 */
export async function settle(store, realm, account, refusal) {
  if (!(refusal instanceof Refusal)) {
    throw refusal;
  }
  if (refusal.code === "device_unknown") {
    await (account.state === "proving" ? store.forget(account.id) : store.change(account.id, { state: "forgotten" }));
  }
  // The answer to a change of keys was lost on the way, so the new one may count already.
  const next = refusal.code === "signature_invalid" && (await store.account(account.id))?.next;
  if (next) {
    await realm.device(signer({ ...account, key: next }));
    await store.change(account.id, { key: next, next: undefined });
  }
}

/**
 * The new key is stored before the server hears of it, and stays until it counts: whichever of the two does afterwards, it
 * is here. No refusal says for sure that it does not, since what was sent twice is refused the second time.
 *
 * @param {Store} store
 * @param {Realm} realm
 * @param {string} id of the account
 */
export async function changeKey(store, realm, id) {
  const account = await store.account(id);
  if (!account) {
    throw new TypeError("no such account");
  }
  const next = account.next ?? (await newKey());
  await store.change(id, { next });
  const counted = account.next && (await counts(realm, { ...account, key: next }));
  if (!counted) {
    await realm.changeKey(signer(account), next);
  }
  await store.change(id, { key: next, next: undefined });
}

/**
 * Whether the server takes this account's key. Any other refusal says neither.
 *
 * @param {Realm} realm
 * @param {Account} account
 */
async function counts(realm, account) {
  try {
    await realm.device(signer(account));
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === "signature_invalid") {
      return false;
    }
    throw refusal;
  }
}
