// Language, notifications, lock, and what the browser promises about storage.

import { addressOf, permission, subscription, tell } from "../push.js";
import { available, lock, lockId, unlock } from "../lock.js";
import { button, field, h, title } from "./dom.js";

/** @typedef {import("./app.js").App} App */

/**
 * @param {App} app
 * @returns {Promise<import("./app.js").Screen>}
 */
export async function settings(app) {
  const t = app.t;
  const languages = h(
    "select",
    { id: "settings-language", change: async (event) => {
      await app.choose(event.target.value);
      document.getElementById("settings-language")?.focus();
    } },
    h("option", { value: "en", lang: "en", selected: app.language === "en" }, "English"),
    h("option", { value: "ja", lang: "ja", selected: app.language === "ja" }, "日本語"),
  );
  const promised = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
  return {
    name: "settings",
    nodes: [
      title(t("settings.title")),
      h("div", { class: "card" }, field(t("settings.language"), languages)),
      await notices(app),
      await screenLock(app),
      h(
        "div",
        { class: "card" },
        h("h2", {}, t("settings.storage")),
        h("p", { id: "storage-state" }, t(promised ? "settings.storage.kept" : "settings.storage.maybe")),
      ),
    ],
  };
}

/** @param {App} app */
async function notices(app) {
  const t = app.t;
  const state = await noticesState(app);
  const turn = {
    on: () => button("notices-off", t("settings.notices.turnOff"), () => turnOff(app)),
    off: () => button("notices-on", t("settings.notices.turnOn"), () => turnOn(app)),
    refused: () => button("notices-on", t("settings.notices.turnOn"), () => turnOn(app)),
  };
  return h(
    "div",
    { class: "card" },
    h("h2", {}, t("settings.notices")),
    h("p", { id: "notices-state", "data-state": state }, t(`settings.notices.${state}`)),
    state === "on" || state === "off" || state === "refused" ? turn[state]() : null,
  );
}

/** @param {App} app */
async function noticesState(app) {
  const allowed = permission();
  if (allowed === "denied" || allowed === "impossible") {
    return allowed;
  }
  if (!(await app.store.recall("vapid"))) {
    return "realm";
  }
  const wanted = (await app.store.recall("notices")) !== "off";
  const subscribed = await app.registration?.pushManager.getSubscription().catch(() => null);
  const address = subscribed && (await addressOf(subscribed));
  if (allowed !== "granted" || !wanted || !address) {
    return "off";
  }
  if (app.accounts.some(({ told }) => told === address)) {
    return "on";
  }
  return app.accounts.some(({ refused }) => refused === address) ? "refused" : "off";
}

/** @param {App} app */
async function turnOn(app) {
  await app.store.remember("notices", "on");
  const allowed = await Notification.requestPermission();
  const vapid = await app.store.recall("vapid");
  const made = allowed === "granted" && app.registration ? await subscription(vapid, app.registration) : undefined;
  if (made) {
    // The realm may allow by now what it refused before.
    await Promise.all(app.accounts.map(({ id }) => app.store.change(id, { refused: undefined })));
    await tell(app.store, app.realm, made);
    await app.reload();
  }
  await app.settings();
  if (allowed === "granted" && !made) {
    app.alert(app.t("settings.notices.failed"));
  }
}

/** @param {App} app */
async function turnOff(app) {
  await app.store.remember("notices", "off");
  await tell(app.store, app.realm, null);
  const subscribed = await app.registration?.pushManager.getSubscription().catch(() => null);
  await subscribed?.unsubscribe().catch(() => false);
  await app.reload();
  await app.settings();
}

/** @param {App} app */
async function screenLock(app) {
  const t = app.t;
  const on = await lockId(app.store);
  const state = on ? "on" : (await available()) ? "off" : "none";
  const change = async () => {
    try {
      await (on ? unlock(app.store, true) : lock(app.store));
    } catch {
      app.alert(t("settings.lock.failed"));
      return;
    }
    await app.settings();
  };
  return h(
    "div",
    { class: "card" },
    h("h2", {}, t("settings.lock")),
    h("p", { id: "lock-state", "data-state": state }, t(`settings.lock.${state}`)),
    state === "none" ? null : button("lock-change", t(on ? "settings.lock.turnOff" : "settings.lock.turnOn"), change),
  );
}
