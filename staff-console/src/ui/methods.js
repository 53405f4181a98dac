// The methods of an account, and their ending.

import { Refusal } from "../refusal.js";
import { ask, askWhy } from "./dialog.js";
import { button, h, section, table, text, valueOf } from "./dom.js";

const WHY = ["why.lost", "why.replaced", "why.asked"];

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
export function methods(desk, user) {
  const t = desk.t;
  const rows = user.methods.map((/** @type {any} */ method) => [
    h("span", {}, `${desk.word("method", method.kind)} ${method.label}`, method.id === user.defaultMethod && h("span", { class: "mark" }, t("method.default"))),
    desk.time(method.added),
    method.lastUsed ? desk.time(method.lastUsed) : t("method.unused"),
    method.usable ? t("yes") : t("method.unusable"),
    h("span", { class: "acts" }, whole(desk, user, method), caller(desk, user, method), end(desk, user, method)),
  ]);
  const columns = ["name", "added", "used", "usable", "acts"].map((column) => t(`method.${column}`));
  return section(
    "methods",
    t("methods"),
    rows.length ? table("has", t("methods.caption"), columns, rows) : h("p", {}, t("methods.none")),
    user.unproven.length > 0 && h("p", { id: "unproven" }, t("methods.unproven", { numbers: user.unproven.map((/** @type {any} */ each) => each.number).join(", ") })),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {any} method
 */
function end(desk, user, method) {
  const t = desk.t;
  const act = () =>
    askWhy(desk, {
      title: t("method.end.title", { method: `${desk.word("method", method.kind)} ${method.label}` }),
      about: t("method.end.about"),
      yes: t("method.end"),
      templates: WHY,
      act: (reason) => desk.rest.post(`users/${user.id}/methods/${method.id}/removal`, { reason }),
    }).then(async (did) => {
      if (did) {
        await desk.show();
        desk.done(t("method.ended"));
      }
    });
  return desk.may("torii-helpdesk") && button(`end-${method.id}`, t("method.end"), act, { "aria-label": `${t("method.end")}: ${method.label}` });
}

/**
 * A whole number is shown in this answer only, and that is an event (R46).
 *
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {any} method
 */
function whole(desk, user, method) {
  const t = desk.t;
  if (method.kind !== "phone" || !desk.may("torii-view-number")) {
    return false;
  }
  const shown = h("span", { id: `number-${method.id}`, class: "code", "aria-live": "polite" });
  const look = button(`look-${method.id}`, t("method.number"), () =>
    desk.attempt(async () => {
      const { number } = await desk.rest.get(`users/${user.id}/phones/${method.id}/number`);
      shown.textContent = number;
      look.hidden = true;
    }),
  );
  return h("span", {}, shown, look);
}

/**
 * Whether who calls holds this number: they read out what was sent there, and nobody here is shown it.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {any} method
 */
function caller(desk, user, method) {
  const t = desk.t;
  const place = `users/${user.id}/phones/${method.id}/caller`;
  const act = async () => {
    /** @type {any} */
    let sent;
    const asked = await ask(desk, {
      title: t("caller.title", { method: method.label }),
      body: [h("p", {}, t("caller.about"))],
      yes: t("caller.send"),
      act: async () => (sent = await desk.rest.post(place, {})),
    });
    const right = asked && (await ask(desk, {
      title: t("caller.read"),
      body: [h("p", {}, t("caller.read.about", { until: desk.time(sent.expires) })), text("code", t("caller.code"), { most: 12, required: true })],
      yes: t("caller.check"),
      act: () => answered(desk, place, sent),
    }));
    if (right) {
      await desk.show();
      desk.done(t("caller.right"));
    }
  };
  const offered = method.kind === "phone" && method.usable && desk.may("torii-helpdesk");
  return offered && button(`caller-${method.id}`, t("caller"), act, { "aria-label": `${t("caller")}: ${method.label}` });
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} place
 * @param {any} sent
 */
async function answered(desk, place, { request, text: sms }) {
  const { outcome } = await desk.rest.post(`${place}/answer`, { request, text: sms, code: valueOf("code") });
  if (outcome !== "accepted") {
    throw new Refusal(`caller_${outcome}`, 409);
  }
}
