// Begins the app: what it was opened with, what it keeps, who it talks to.

import { refresh } from "./device.js";
import { codeOf } from "./entry.js";
import { languageOf, words } from "./i18n/words.js";
import { lockId } from "./lock.js";
import { permission, subscription, tell } from "./push.js";
import { Clock } from "./protocol/clock.js";
import { Realm } from "./protocol/realm.js";
import { Store } from "./store.js";
import { App } from "./ui/app.js";
import { byId, h, title } from "./ui/dom.js";
import { locked } from "./ui/locked.js";

/** Unseen for so long, a locked app asks again. */
const PATIENCE = 60_000;
/** Between two looks at what the server knows of the accounts, while the app is seen. */
const SLOW = 5 * 60_000;

const base = new URL("./", location.href).href;
/** From the link that opened the app, in memory only. */
let code = taken();

const store = await Store.open(new URL(base).pathname).catch(nowhere);
const clock = new Clock((await store.recall("offset")) ?? 0, (difference) => void store.remember("offset", difference));
const app = new App(store, new Realm(`${base}api/v1`, clock), base);
const registered = worker();
let renewed = 0;
await app.begin();
await ((await lockId(store)) ? shut() : open());

addEventListener("hashchange", () => {
  code = taken() || code;
  if (code && !app.locked) {
    void open();
  }
});
let left = 0;
document.addEventListener("visibilitychange", async () => {
  if (document.visibilityState === "hidden") {
    left = Date.now();
  } else if (left && Date.now() - left > PATIENCE && !app.locked && (await lockId(store))) {
    await shut();
  }
  await look();
});
setInterval(look, PATIENCE);

/**
 * Some private windows keep nothing at all.
 *
 * @returns {never}
 */
function nowhere() {
  const t = words(languageOf(undefined, navigator.languages));
  byId("screen").replaceChildren(title(t("refused.title")), h("p", { id: "refused", class: "warn" }, t("refused.unable")));
  throw new TypeError("this browser keeps nothing");
}

/** The code leaves the address at once, before anything can copy it from there. */
function taken() {
  const found = codeOf(location.hash);
  if (location.hash) {
    history.replaceState(null, "", location.pathname);
  }
  return found;
}

async function open() {
  const given = code;
  code = "";
  app.locked = false;
  app.requests.begin();
  app.requests.draw();
  await (given ? app.add(given) : app.home());
  app.requests.soon();
  void look();
}

async function shut() {
  await app.lock(() => locked(app, open));
}

async function worker() {
  app.registration = await navigator.serviceWorker?.register("sw.js", { scope: "./" }).catch(() => undefined);
}

/** When the app is opened, and slowly as long as it is seen. */
async function look() {
  if (!app.locked && document.visibilityState === "visible" && Date.now() - renewed >= SLOW) {
    renewed = Date.now();
    await registered;
    await renew();
  }
}

/** What may have changed unseen: names, keys, whether an account is locked, and where notifications go. */
async function renew() {
  // One that was forgotten too: an account that was locked may be open again.
  const known = app.accounts.filter(({ state, key }) => state !== "code" && key);
  await Promise.all(known.map((account) => refresh(store, app.realm, account).catch(() => undefined)));
  await app.reload();
  const vapid = await store.recall("vapid");
  if (app.registration && vapid && permission() === "granted" && (await store.recall("notices")) !== "off") {
    await navigator.serviceWorker.ready;
    // The server forgot an address that it had: the push service does not know it any more.
    const dead = known.some(({ id, told }) => told && !app.accounts.find((account) => account.id === id)?.told);
    if (dead) {
      await (await app.registration.pushManager.getSubscription())?.unsubscribe();
    }
    const made = await subscription(vapid, app.registration);
    if (made) {
      await tell(store, app.realm, made);
      await app.reload();
    }
  }
}
