// The methods of an account, and their ending.

import { askWhy } from "./dialog.js";
import { button, h, section, table } from "./dom.js";

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
    h("span", { class: "acts" }, whole(desk, user, method), end(desk, user, method)),
  ]);
  const columns = ["name", "added", "used", "usable", "acts"].map((column) => t(`method.${column}`));
  return section("methods", t("methods"), rows.length ? table("has", t("methods.caption"), columns, rows) : h("p", {}, t("methods.none")));
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
