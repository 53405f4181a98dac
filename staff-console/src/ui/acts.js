// What staff do for an account besides passes: unlock, open and close a window, set it active, file an application.

import { intention } from "../rest.js";
import { to } from "../route.js";
import { ask, askWhy } from "./dialog.js";
import { button, h, link, section, text, valueOf } from "./dom.js";

const WHY = ["why.window", "why.asked"];

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {any} enrollment
 */
export function acts(desk, user, enrollment) {
  const t = desk.t;
  const open = enrollment.window && new Date(enrollment.window) > new Date();
  const helps = desk.may("torii-helpdesk");
  const buttons = [
    helps && button("unlock", t("unlock"), () => unlock(desk, user)),
    helps && button("window", t("window.open"), () => openWindow(desk, user)),
    helps && open && button("close", t("window.close"), () => closeWindow(desk, user)),
    desk.may("torii-policy") && !user.active && button("activate", t("activate"), () => activate(desk, user)),
    desk.may("torii-counter") && link(to("counter", user.id), t("counter.file"), { id: "file", class: "button" }),
  ].filter(Boolean);
  return buttons.length ? section("acts", t("acts"), h("div", { class: "controls" }, ...buttons)) : undefined;
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function unlock(desk, user) {
  const t = desk.t;
  const did = await ask(desk, {
    title: t("unlock.title", { name: user.username }),
    body: [h("p", {}, t("unlock.about"))],
    yes: t("unlock"),
    act: () => desk.rest.delete(`users/${user.id}/guesses`),
  });
  await after(desk, did, "unlock.done");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function openWindow(desk, user) {
  const t = desk.t;
  const once = intention();
  const did = await askWhy(desk, {
    title: t("window.title", { name: user.username }),
    about: t("window.about"),
    yes: t("window.open"),
    templates: WHY,
    more: [text("hours", t("window.hours"), { type: "number", value: "24", hint: t("window.hours.hint") })],
    act: (reason) => desk.rest.post(`users/${user.id}/enrollment/window`, { hours: Number(valueOf("hours")), reason }, once),
  });
  await after(desk, did, "window.opened");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function closeWindow(desk, user) {
  const t = desk.t;
  const did = await ask(desk, {
    title: t("window.close.title", { name: user.username }),
    body: [h("p", {}, t("window.close.about"))],
    yes: t("window.close"),
    act: () => desk.rest.delete(`users/${user.id}/enrollment/window`),
  });
  await after(desk, did, "window.closed");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function activate(desk, user) {
  const t = desk.t;
  const did = await askWhy(desk, {
    title: t("activate.title", { name: user.username }),
    about: t("activate.about"),
    yes: t("activate"),
    templates: ["why.policy", "why.over"],
    act: (reason) => desk.rest.post(`users/${user.id}/enrollment/stage`, { stage: "active", reason }),
  });
  await after(desk, did, "activate.done");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {boolean} did
 * @param {string} done
 */
async function after(desk, did, done) {
  if (did) {
    await desk.show();
    desk.done(desk.t(done));
  }
}
