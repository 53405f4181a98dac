// What kind of browser this is, as far as it decides what can be kept.

import { newKey } from "./protocol/keys.js";

/** @typedef {"kept" | "tab-on-iphone" | "private" | "unable" | "perhaps-private"} Keeping */

/** iPads call themselves Macs; no Mac has a touch screen. */
export function onIphone() {
  return /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
}

export function installed() {
  return matchMedia("(display-mode: standalone)").matches || Reflect.get(navigator, "standalone") === true;
}

/** In words that the sign-in page shows to the owner. */
export function kindOfDevice(agent = navigator.userAgent) {
  const kinds = [
    [/iPhone|iPod/, "iPhone"],
    [/iPad/, "iPad"],
    [/Android.*Mobile/, "Android phone"],
    [/Android/, "Android tablet"],
    [/CrOS/, "Chromebook"],
    [/Windows/, "Windows computer"],
    [/Macintosh/, "Mac"],
    [/Linux/, "Linux computer"],
  ];
  const kind = kinds.find(([pattern]) => /** @type {RegExp} */ (pattern).test(agent));
  return kind ? String(kind[1]) : "Device";
}

/**
 * Whether what is enrolled here lasts.
 *
 * @param {import("./store.js").Store} store
 * @returns {Promise<Keeping>}
 */
export async function keeping(store) {
  // Storage of a tab in iOS is not that of the app on the home screen, and is emptied after seven days without a visit.
  if (onIphone() && !installed()) {
    return "tab-on-iphone";
  }
  if (await safariIsPrivate()) {
    return "private";
  }
  if (!(await keepsKeys(store))) {
    return "unable";
  }
  return (await perhapsIncognito()) ? "perhaps-private" : "kept";
}

/** Asks that the browser does not empty the storage when space is short. */
export async function persisted() {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/** Safari's private windows refuse the origin's private files, its ordinary ones do not. */
async function safariIsPrivate() {
  if (!/Safari/.test(navigator.userAgent) || /Chrom(e|ium)|Android/.test(navigator.userAgent)) {
    return false;
  }
  return navigator.storage?.getDirectory?.().then(
    () => false,
    () => true,
  );
}

/**
 * Firefox's private windows have no service worker; some keep no keys.
 *
 * @param {import("./store.js").Store} store
 */
async function keepsKeys(store) {
  try {
    const key = await newKey();
    await store.remember("probe", key);
    const kept = await store.recall("probe");
    await store.remember("probe", undefined);
    return kept?.privateKey instanceof CryptoKey && "serviceWorker" in navigator;
  } catch {
    return false;
  }
}

/** Chromium gives private windows only as much as memory has. A guess, so it warns and does not refuse. */
async function perhapsIncognito() {
  const heap = Reflect.get(performance, "memory")?.jsHeapSizeLimit;
  const room = await navigator.storage?.estimate?.().catch(() => undefined);
  return Boolean(heap && room?.quota && room.quota < heap * 2);
}
