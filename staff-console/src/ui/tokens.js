// Hardware tokens: a maker's list is taken in by one role, tokens are handed out by another (R55, R59).

import { to } from "../route.js";
import { ask, askWhy } from "./dialog.js";
import { button, first, form, h, link, page, section, select, table, text, tick, ticked, valueOf } from "./dom.js";
import { takeIn } from "./lists.js";

const WHY = ["why.lost", "why.broken", "why.asked"];
const PAGE = 50;
const STATES = ["free", "assigned", "active", "revoked"];

/** @type {import("./desk.js").Maker} */
export async function tokens(desk, _parts, query) {
  const t = desk.t;
  const q = query.get("q") ?? "";
  const state = STATES.includes(query.get("state") ?? "") ? (query.get("state") ?? "") : "";
  const from = Math.max(0, Number.parseInt(query.get("first") ?? "0", 10) || 0);
  const found = await desk.rest.get("tokens", { q, first: from, max: PAGE, ...(state ? { state } : {}) });
  const address = (/** @type {number} */ at) => `${to("tokens")}?${new URLSearchParams({ q, state, first: String(at) })}`;
  const states = /** @type {[string, string][]} */ ([["", t("tokens.any")], ...STATES.map((each) => [each, desk.word("token.state", each)])]);
  const go = first("find", t("users.find"), () => desk.go(`${to("tokens")}?${new URLSearchParams({ q: valueOf("q"), state: valueOf("state") })}`));
  return page(
    t("tokens.title"),
    form("search", [text("q", t("tokens.q"), { value: q, type: "search", most: 64 }), select("state", t("tokens.state"), states, state)], go),
    found.length ? list(desk, found) : h("p", { id: "none" }, t("tokens.none")),
    from > 0 && h("p", {}, link(address(Math.max(0, from - PAGE)), t("tokens.before"), { id: "before" })),
    found.length === PAGE && h("p", {}, link(address(from + PAGE), t("tokens.more"), { id: "more" })),
    desk.may("torii-tokens") && takeIn(desk, { id: "tokens-in", path: "tokens/import", heading: t("tokens.take"), words: (part) => t(`tokens.take.${part}`), done: "tokens.taken" }),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any[]} found
 */
function list(desk, found) {
  const t = desk.t;
  const rows = found.map((token) => [
    token.serial,
    desk.word("token.state", token.state),
    token.user ? link(to("user", token.user), t("tokens.user")) : (token.meantFor ?? ""),
    [token.manufacturer, token.model].filter(Boolean).join(" "),
    desk.time(token.since),
    token.state === "free" && desk.may("torii-tokens") && button(`end-${token.serial}`, t("tokens.end"), () => end(desk, token.serial), { "aria-label": `${t("tokens.end")}: ${token.serial}` }),
  ]);
  const columns = ["serial", "state", "who", "make", "since", "acts"].map((column) => t(`tokens.${column}`));
  return table("tokens", t("tokens.caption"), columns, rows);
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} serial
 */
async function end(desk, serial) {
  const t = desk.t;
  const did = await askWhy(desk, {
    title: t("tokens.end.title", { serial }),
    about: t("tokens.end.about"),
    yes: t("tokens.end"),
    templates: ["why.broken", "why.lost"],
    act: (reason) => desk.rest.post(`tokens/${encodeURIComponent(serial)}/revocation`, { reason }),
  });
  await after(desk, did, "tokens.ended");
}

/**
 * Those of one user.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
export async function tokensOf(desk, user) {
  const t = desk.t;
  const all = await desk.rest.find(`users/${user.id}/tokens`);
  if (!all || (!all.length && !desk.may("torii-helpdesk"))) {
    return undefined;
  }
  const rows = all.map((/** @type {any} */ token) => [token.serial, desk.word("token.state", token.state), desk.time(token.since), handling(desk, user, token)]);
  const columns = ["serial", "state", "since", "acts"].map((column) => t(`tokens.${column}`));
  return section(
    "user-tokens",
    t("tokens.title"),
    rows.length ? table("has-tokens", t("tokens.title"), columns, rows) : h("p", {}, t("tokens.nobody")),
    desk.may("torii-helpdesk") && h("div", { class: "controls" }, button("assign", t("tokens.assign"), () => assign(desk, user))),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {any} token
 */
function handling(desk, user, token) {
  const t = desk.t;
  const path = `users/${user.id}/tokens/${encodeURIComponent(token.serial)}`;
  const label = (/** @type {string} */ key) => ({ "aria-label": `${t(key)}: ${token.serial}` });
  return (
    desk.may("torii-helpdesk") &&
    h(
      "span",
      { class: "acts" },
      token.state === "assigned" && button(`activate-${token.serial}`, t("tokens.activate"), () => activate(desk, path), label("tokens.activate")),
      token.state === "active" && button(`again-${token.serial}`, t("tokens.again"), () => again(desk, path), label("tokens.again")),
      button(`return-${token.serial}`, t("tokens.return"), () => back(desk, path), label("tokens.return")),
    )
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function assign(desk, user) {
  const t = desk.t;
  const did = await ask(desk, {
    title: t("tokens.assign.title", { name: user.username }),
    body: [h("p", {}, t("tokens.assign.about")), text("serial", t("tokens.serial"), { most: 64, required: true })],
    yes: t("tokens.assign"),
    act: () => desk.rest.post(`users/${user.id}/tokens`, { serial: valueOf("serial") }),
  });
  await after(desk, did, "tokens.assigned");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} path
 */
async function activate(desk, path) {
  const t = desk.t;
  const did = await ask(desk, {
    title: t("tokens.activate.title"),
    body: [h("p", {}, t("tokens.activate.about")), text("code", t("tokens.code"), { most: 10, required: true }), tick("present", t("tokens.present"))],
    yes: t("tokens.activate"),
    act: () => desk.rest.post(`${path}/activation`, { code: valueOf("code"), present: ticked("present") }),
  });
  await after(desk, did, "tokens.activated");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} path
 */
async function again(desk, path) {
  const t = desk.t;
  const did = await ask(desk, {
    title: t("tokens.again.title"),
    body: [h("p", {}, t("tokens.again.about")), text("one", t("tokens.first"), { most: 10 }), text("two", t("tokens.second"), { most: 10 })],
    yes: t("tokens.again"),
    act: () => desk.rest.post(`${path}/resynchronisation`, { first: valueOf("one"), second: valueOf("two") }),
  });
  await after(desk, did, "tokens.agrees");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} path
 */
async function back(desk, path) {
  const t = desk.t;
  const did = await askWhy(desk, {
    title: t("tokens.return.title"),
    about: t("tokens.return.about"),
    yes: t("tokens.return"),
    templates: WHY,
    more: [tick("returned", t("tokens.returned"))],
    act: (reason) => desk.rest.post(`${path}/revocation`, { reason, returned: ticked("returned") }),
  });
  await after(desk, did, "tokens.gone");
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
