// Finds a user: by name, mail address, or the number that a page told them.

import { to } from "../route.js";
import { first, form, h, link, page, table, text, valueOf } from "./dom.js";

/** @type {import("./desk.js").Maker} */
export async function users(desk, _parts, query) {
  const t = desk.t;
  const q = query.get("q") ?? "";
  const found = q ? await desk.rest.get("users", { q }) : undefined;
  return page(t("users.title"), search(desk, q), ...(found ? results(desk, q, found) : []));
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} q
 * @param {string} [where] the page that shows what is found
 */
export function search(desk, q, where = "users") {
  const t = desk.t;
  const go = first("find", t("users.find"), () => desk.go(`${to(where)}?${new URLSearchParams({ q: valueOf("q") })}`));
  const box = text("q", t("users.q"), { hint: t("users.q.hint"), value: q, type: "search", most: 255 });
  if (!q) {
    box.querySelector("input")?.setAttribute("data-focus", "");
  }
  return form("search", [box], go);
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} q
 * @param {any[]} found
 * @param {string} [where] the page that a name leads to
 */
export function results(desk, q, found, where = desk.may("torii-view") ? "user" : "counter") {
  const t = desk.t;
  if (!found.length) {
    return [h("p", { id: "none" }, t("users.none", { q }))];
  }
  const rows = found.map((user) => [
    link(to(where, user.id), user.username, { "data-testid": "found" }),
    [user.lastName, user.firstName].filter(Boolean).join(" "),
    user.email,
    user.enabled ? t("yes") : t("users.disabled"),
  ]);
  return [
    table("found", t("users.found", { count: found.length }), [t("user.name"), t("user.person"), t("user.mail"), t("user.enabled")], rows),
    found.length >= 20 && h("p", { class: "hint" }, t("users.more")),
  ];
}
