// One account: at a glance, and the pages of its parts.

import { to } from "../route.js";
import { acts } from "./acts.js";
import { facts, h, link, page, section, table } from "./dom.js";
import { methods } from "./methods.js";
import { confirmPass, issuePass, passOf } from "./passes.js";
import { tokensOf } from "./tokens.js";
import { why } from "./why.js";

/** @type {Record<string, (desk: import("./desk.js").Desk, id: string, more: string[]) => Promise<(Node | undefined | false)[]>>} */
const PARTS = {
  overview,
  history,
  signins,
  messages,
  applications,
  why,
};

/** @type {import("./desk.js").Maker} */
export async function account(desk, [id, part = "overview", ...more]) {
  if (part === "pass") {
    return more[0] ? confirmPass(desk, id, more[0]) : issuePass(desk, id);
  }
  const user = await desk.rest.get(`users/${encodeURIComponent(id)}`);
  const known = Object.hasOwn(PARTS, part) ? part : "overview";
  const nodes = await PARTS[known](desk, user, more);
  return page(desk.t("user.title", { name: user.username }), tabs(desk, id, known), ...nodes);
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 * @param {string} here
 */
function tabs(desk, id, here) {
  const links = Object.keys(PARTS).map((part) =>
    link(part === "overview" ? to("user", id) : to("user", id, part), desk.t(`user.part.${part}`), {
      id: `part-${part}`,
      ...(part === here ? { "aria-current": "page" } : {}),
    }),
  );
  return h("nav", { class: "tabs", "aria-label": desk.t("user.parts") }, ...links);
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function overview(desk, user) {
  const t = desk.t;
  const enrollment = await desk.rest.get(`users/${user.id}/enrollment`);
  return [
    section(
      "state",
      t("user.state"),
      facts([
        [t("user.mfa"), h("strong", { id: "mfa" }, user.active ? t("user.mfa.on") : t("user.mfa.off"))],
        [t("user.stage"), desk.word("stage", user.stage)],
        [t("user.because"), desk.word("because", user.because)],
        [t("user.since"), desk.time(user.since)],
        [t("user.due"), desk.time(user.due)],
        [t("user.enabled"), user.enabled ? t("yes") : t("users.disabled")],
        [t("user.codes"), `${desk.word("codes", user.codes)} ${desk.time(user.codesFrom)}`],
        [t("user.reports"), user.reports ? String(user.reports) : ""],
        [t("user.window"), enrollment.window && new Date(enrollment.window) > new Date() ? desk.time(enrollment.window) : ""],
        [t("user.first"), user.hadMethod ? "" : desk.word("first", enrollment.first)],
        [t("user.open"), user.open?.application ? caseLink(desk, user.open.application) : ""],
      ]),
    ),
    methods(desk, user),
    passOf(desk, user),
    await tokensOf(desk, user),
    acts(desk, user, enrollment),
  ];
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} application
 */
export function caseLink(desk, application) {
  const words = `${desk.word("kind", application.kind)}: ${desk.word("state", application.state)}`;
  const reads = ["torii-reviewer", "torii-approver", "torii-privileged"].some((role) => desk.may(role));
  return reads ? link(to("case", application.id), words) : words;
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function history(desk, user) {
  const t = desk.t;
  const lives = await desk.rest.get(`users/${user.id}/history`);
  const step = (/** @type {any} */ end) =>
    end && h("span", {}, desk.time(end.at), h("br"), `${desk.word("hand", end.by)} · ${end.from || "-"}`, h("br"), desk.word("how", end.how));
  const rows = lives.map((/** @type {any} */ life) => [
    `${desk.word("type", life.type)} ${life.label}`,
    step(life.bound),
    step(life.ended) ?? t("history.has"),
  ]);
  return [rows.length ? table("history", t("history.caption"), [t("method"), t("history.bound"), t("history.ended")], rows) : h("p", {}, t("history.none"))];
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {string[]} more the first row shown
 */
async function signins(desk, user, [from = "0"]) {
  const t = desk.t;
  const first = Number.parseInt(from, 10) || 0;
  const max = 50;
  const traces = await desk.rest.get(`users/${user.id}/trace`, { first, max });
  const rows = traces.map((/** @type {any} */ trace) => [
    desk.time(trace.at),
    trace.client ?? "",
    desk.word("method", trace.method),
    h("span", {}, desk.word("outcome", trace.outcome), trace.reason && h("br"), trace.reason && desk.word("error", trace.reason)),
    trace.address,
    trace.reference ?? "",
  ]);
  const columns = ["at", "client", "method", "outcome", "address", "reference"].map((column) => t(`trace.${column}`));
  return [
    rows.length ? table("trace", t("trace.caption"), columns, rows) : h("p", {}, t("trace.none")),
    first > 0 && h("p", {}, link(to("user", user.id, "signins", String(Math.max(0, first - max))), t("newer"))),
    rows.length === max && h("p", {}, link(to("user", user.id, "signins", String(first + max)), t("older"))),
  ];
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function messages(desk, user) {
  const t = desk.t;
  const sent = await desk.rest.get("deliveries", { user: user.id });
  const rows = sent.map((/** @type {any} */ row) => [
    desk.time(row.created),
    desk.word("channel", row.channel),
    row.country,
    desk.word("sent", row.state),
    row.provider ?? "",
    row.typedBack ? desk.time(row.typedBack) : "",
  ]);
  const columns = ["at", "channel", "country", "state", "provider", "typed"].map((column) => t(`sent.column.${column}`));
  return [rows.length ? table("messages", t("sent.caption"), columns, rows) : h("p", {}, t("sent.none"))];
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function applications(desk, user) {
  const t = desk.t;
  const all = await desk.rest.get(`users/${user.id}/applications`);
  const rows = all.map((/** @type {any} */ each) => [
    desk.time(each.filed),
    caseLink(desk, each),
    desk.word("form", each.form),
    desk.word("cause", each.cause),
  ]);
  const columns = ["filed", "what", "form", "cause"].map((column) => t(`case.column.${column}`));
  return [rows.length ? table("applications", t("case.of"), columns, rows) : h("p", {}, t("case.none"))];
}
