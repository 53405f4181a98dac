// The service worker: the app's own files without a network, and notifications. Never an answer of the server.

import { languageOf, words } from "./i18n/words.js";
import { Clock } from "./protocol/clock.js";
import { Realm } from "./protocol/realm.js";
import { subscription, tell } from "./push.js";
import { Store } from "./store.js";

/** @type {any} */
const worker = self;
/** @type {string[]} */
// @ts-ignore put in by the build
const files = TORII_FILES;
/** @type {string} */
// @ts-ignore put in by the build
const version = TORII_VERSION;

const base = worker.registration.scope;
// Other realms of this host have caches of their own.
const mine = `torii-authenticator ${new URL(base).pathname} `;
const kept = new Set([base, ...files.map((file) => base + file)]);

worker.addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(sweep().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/, "").replace(/\/index\.html$/, "/");
  if (request.method === "GET" && kept.has(address)) {
    event.respondWith(serve(address, request));
  }
});

worker.addEventListener("push", (/** @type {any} */ event) => {
  event.waitUntil(notify(event.data));
});

worker.addEventListener("notificationclick", (/** @type {any} */ event) => {
  event.notification.close();
  event.waitUntil(show());
});

worker.addEventListener("pushsubscriptionchange", (/** @type {any} */ event) => {
  event.waitUntil(renew());
});

async function fill() {
  const cache = await caches.open(mine + version);
  await cache.addAll([...kept].map((address) => new Request(address, { cache: "reload", credentials: "omit" })));
}

async function sweep() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(mine) && name !== mine + version);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/**
 * @param {string} address
 * @param {Request} request
 */
async function serve(address, request) {
  const cache = await caches.open(mine + version);
  return (await cache.match(address)) ?? fetch(request);
}

/**
 * What it holds is a hint to ask: no more is read of it than which words fit. Without a notification browsers end the
 * subscription.
 *
 * @param {any} data
 */
async function notify(data) {
  const store = await Store.open(new URL(base).pathname);
  const language = languageOf(await store.recall("spoken"), navigator.languages);
  const t = words(language);
  const about = kindOf(data);
  await worker.registration.showNotification(t(about === "notice" ? "notification.notice" : "notification.title"), {
    body: t("notification.body"),
    lang: language,
    tag: `torii-${about}`,
    renotify: true,
    requireInteraction: true,
    icon: "icons/icon-192.png",
    badge: "icons/icon-192.png",
  });
  for (const client of await windows()) {
    client.postMessage("pending");
  }
}

/** @param {any} data */
function kindOf(data) {
  try {
    return "notice" in data.json() ? "notice" : "request";
  } catch {
    return "request";
  }
}

async function show() {
  const [open] = await windows();
  if (open) {
    await open.focus();
    open.postMessage("pending");
  } else {
    await worker.clients.openWindow(base);
  }
}

async function renew() {
  const store = await Store.open(new URL(base).pathname);
  const vapid = await store.recall("vapid");
  const made = vapid && (await subscription(vapid, worker.registration));
  if (made) {
    await tell(store, new Realm(`${base}api/v1`, new Clock((await store.recall("offset")) ?? 0)), made);
  }
}

async function windows() {
  const all = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter((/** @type {{url: string}} */ client) => client.url.startsWith(base));
}
