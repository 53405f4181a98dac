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
      next: undefined,
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
  if (refusal.code === "signature_invalid" && account.next) {
    await realm.device(signer({ ...account, key: account.next }));
    await store.change(account.id, { key: account.next, next: undefined });
  }
}

/**
 * The new key is stored before the server hears of it: whichever of the two counts afterwards, it is here.
 *
 * @param {Store} store
 * @param {Realm} realm
 * @param {Account} account
 */
export async function changeKey(store, realm, account) {
  const next = await newKey();
  await store.change(account.id, { next });
  try {
    await realm.changeKey(signer(account), next);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.code === "offline" || refusal.code === "server_trouble") {
      throw refusal;
    }
    await store.change(account.id, { next: undefined });
    throw refusal;
  }
  await store.change(account.id, { key: next, next: undefined });
}
