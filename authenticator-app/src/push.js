// Web Push. A subscription is a comfort: everything works without one.

import { base64url, fromBase64url, sha256, utf8 } from "./protocol/bytes.js";
import { Refusal } from "./protocol/realm.js";
import { signer } from "./signer.js";

// Without a push service subscribe() never settles.
const PATIENCE = 10_000;

export function possible() {
  return "Notification" in globalThis && "PushManager" in globalThis && "serviceWorker" in navigator;
}

/** @returns {"impossible" | NotificationPermission} */
export function permission() {
  return possible() ? Notification.permission : "impossible";
}

/**
 * The subscription of this app with the realm's key, made anew if there is none or one with another key.
 *
 * @param {string} vapid base64url of 65 bytes
 * @param {ServiceWorkerRegistration} registration
 * @returns {Promise<PushSubscription | undefined>} nothing when it was not to be had in time
 */
export async function subscription(vapid, registration) {
  try {
    const known = await registration.pushManager.getSubscription();
    if (known && sameKey(known.options.applicationServerKey, vapid)) {
      return known;
    }
    await known?.unsubscribe();
    return await inTime(
      registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: fromBase64url(vapid) }),
    );
  } catch {
    return undefined;
  }
}

/**
 * What the protocol wants of it, no more.
 *
 * @param {PushSubscription} subscription
 */
export function plain(subscription) {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, keys: { p256dh: unpadded(keys?.p256dh), auth: unpadded(keys?.auth) } };
}

/**
 * Tells the server of every account where notifications go, where it does not know it yet.
 *
 * @param {import("./store.js").Store} store
 * @param {import("./protocol/realm.js").Realm} realm
 * @param {PushSubscription | null} subscription nothing to have none
 */
export async function tell(store, realm, subscription) {
  const address = subscription ? await addressOf(subscription) : "";
  for (const account of await store.accounts()) {
    if (account.state === "ready" && (account.told ?? "") !== address && account.refused !== address) {
      try {
        await realm.subscribe(signer(account), subscription && plain(subscription));
        await store.change(account.id, { told: address, refused: undefined });
      } catch (refusal) {
        // Its push service is not one that the realm allows: not asked again until the user does.
        if (refusal instanceof Refusal && refusal.code === "endpoint_refused") {
          await store.change(account.id, { refused: address });
        }
      }
    }
  }
}

/**
 * Names a subscription without being its address, which whoever has it could send to.
 *
 * @param {PushSubscription} subscription
 */
export function addressOf(subscription) {
  return sha256(utf8(subscription.endpoint));
}

/**
 * @param {ArrayBuffer | null | undefined} key
 * @param {string} vapid
 */
function sameKey(key, vapid) {
  return Boolean(key) && base64url(/** @type {ArrayBuffer} */ (key)) === unpadded(vapid);
}

/** @param {string} [text] */
function unpadded(text) {
  return (text ?? "").replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>}
 */
function inTime(promise) {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined))]);
}
