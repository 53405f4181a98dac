// The queue of applications, and one case: what it is compared with, its picture, the decision (R12, R36, R54, R104).

import { Refusal } from "../refusal.js";
import { to } from "../route.js";
import { ask, reason, reasonOf } from "./dialog.js";
import { button, facts, first, form, h, link, page, section, table } from "./dom.js";

/** Not a letter, so that nobody who types or speaks commands presses it by accident (WCAG 2.1.4). */
const NEXT = "F8";
const WHY = ["why.same", "why.picture", "why.face", "why.doubt"];
const REJECTIONS = ["picture", "not_confirmed"];

/** @type {import("./desk.js").Maker} */
export async function queue(desk, [states = "submitted,in_review"]) {
  const t = desk.t;
  const all = await desk.rest.get("applications", { state: states, max: 100 });
  const rows = all.map((/** @type {any} */ each) => [
    link(to("case", each.id), each.username, { "data-testid": "case" }),
    desk.word("kind", each.kind),
    desk.word("form", each.form),
    desk.word("cause", each.cause),
    desk.time(each.filed),
    desk.word("state", each.state),
  ]);
  const columns = ["who", "what", "form", "cause", "filed", "state"].map((column) => t(`case.column.${column}`));
  const others = states === "submitted,in_review" ? "approved,rejected,withdrawn,done,closed" : "submitted,in_review";
  return {
    ...page(
      t("queue.title"),
      h("div", { class: "controls" }, next(desk), link(to("queue", others), t(others.startsWith("approved") ? "queue.decided" : "queue.open"), { class: "button" })),
      rows.length ? table("queue", t("queue.caption", { count: rows.length }), columns, rows) : h("p", { id: "none" }, t("queue.none")),
    ),
    keys: { [NEXT]: () => take(desk) },
  };
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} [from] the case that one goes on from: beside its decision this is no button to press first
 */
function next(desk, from) {
  return button("next", desk.t("queue.next"), () => take(desk, from), { class: from ? "" : "first", "aria-keyshortcuts": NEXT });
}

/**
 * The oldest case that nobody else has before them, and that this reviewer may decide.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} [from] the case that one goes on from
 */
async function take(desk, from) {
  await desk.attempt(async () => {
    const taken = await desk.rest.post("applications/next", from ? { except: from } : {});
    if (taken) {
      await desk.go(to("case", taken.id));
    } else {
      desk.done(desk.t("queue.empty"));
    }
  });
}

/** @type {import("./desk.js").Maker} */
export async function review(desk, [id]) {
  const t = desk.t;
  const path = `applications/${encodeURIComponent(id)}`;
  const found = await desk.rest.get(path);
  const { application } = found;
  const open = ["submitted", "in_review"].includes(application.state);
  const hold = open ? await held(desk, path) : undefined;
  const picture = found.photo ? await photo(desk, path) : undefined;
  return {
    ...page(
      t("case.title", { name: application.username }),
      hold?.refused && h("p", { id: "held", class: "warn" }, hold.refused),
      hold?.until && h("p", { id: "hold", class: "hint" }, t("case.hold", { until: desk.time(hold.until) })),
      h(
        "div",
        { class: "case" },
        picture && h("figure", {}, picture.image, h("figcaption", {}, t("case.photo"))),
        h("div", {}, about(desk, found), reviews(desk, application), earlier(desk, found)),
      ),
      open && !hold?.refused && decision(desk, path, found),
      h("div", { class: "controls" }, next(desk, id), link(to("queue"), t("queue.back"), { class: "button" })),
    ),
    keys: { [NEXT]: () => take(desk, id) },
    end: () => {
      picture?.end();
      // Whoever leaves has finished with it; where this does not arrive, it ends by itself. Its page drawn anew goes on.
      if (hold?.until && !location.hash.startsWith(to("case", id))) {
        void desk.rest.delete(`${path}/hold`).catch(() => undefined);
      }
    },
  };
}

/**
 * Ten minutes in which nobody else decides it.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} path
 * @returns {Promise<{until?: string, refused?: string}>}
 */
async function held(desk, path) {
  try {
    return await desk.rest.post(`${path}/hold`, {});
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === "torii_held") {
      return { refused: desk.t("case.held") };
    }
    if (refusal instanceof Refusal && refusal.code === "torii_too_many") {
      return {};
    }
    if (refusal instanceof Refusal && refusal.code === "torii_same_person") {
      return { refused: desk.refusal(refusal) };
    }
    throw refusal;
  }
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} path
 */
async function photo(desk, path) {
  const address = URL.createObjectURL(await desk.rest.blob(`${path}/photo`));
  const image = h("img", { id: "photo", src: address, alt: desk.t("case.photo.alt") });
  return { image: link(address, image, { target: "_blank", rel: "noopener" }), end: () => URL.revokeObjectURL(address) };
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} found
 */
function about(desk, { application, words, network, place, decidable, account }) {
  const t = desk.t;
  const early = new Date(decidable) > new Date();
  return section(
    "about",
    t("case.about"),
    facts([
      [t("case.column.what"), desk.word("kind", application.kind)],
      [t("case.column.form"), desk.word("form", application.form)],
      [t("case.column.cause"), desk.word("cause", application.cause)],
      [t("case.column.state"), h("strong", { id: "case-state" }, desk.word("state", application.state))],
      [t("case.column.filed"), desk.time(application.filed)],
      [t("case.decidable"), early && h("strong", {}, desk.time(decidable))],
      [t("case.until"), desk.time(application.until)],
      [t("case.exempt"), application.exemptUntil],
      [t("case.words"), words],
      [t("case.card"), application.card],
      [t("case.from"), [network, place].filter(Boolean).join(", ")],
      [t("case.created"), desk.time(account.created) || t("unknown")],
      [t("case.factor"), desk.time(account.lastFactor) || t("never")],
      [t("case.change"), desk.time(account.lastChange) || t("never")],
    ]),
    desk.may("torii-view") && h("p", {}, link(to("user", application.user), t("case.user"))),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} application
 */
function reviews(desk, application) {
  const t = desk.t;
  const rows = application.reviews.map((/** @type {any} */ each) => [
    desk.time(each.at),
    desk.word("decided", each.decision),
    each.reason,
    (each.compared ?? []).map((/** @type {string} */ one) => desk.word("compare", one)).join(", "),
  ]);
  const columns = ["at", "decision", "reason", "compared"].map((column) => t(`review.${column}`));
  return rows.length > 0 && section("reviews", t("reviews"), table("reviewed", t("reviews"), columns, rows));
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} found
 */
function earlier(desk, { earlier: all }) {
  const t = desk.t;
  const rows = all.map((/** @type {any} */ each) => [desk.time(each.filed), desk.word("kind", each.kind), desk.word("state", each.state)]);
  const columns = ["filed", "what", "state"].map((column) => t(`case.column.${column}`));
  return section("earlier", t("case.earlier"), rows.length ? table("earlier-ones", t("case.earlier"), columns, rows) : h("p", {}, t("case.none")));
}

/**
 * No tick, no approval (R104); what a rejected applicant is told is one of few sentences (R54).
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} path
 * @param {any} found
 */
function decision(desk, path, { compare, application }) {
  const t = desk.t;
  const boxes = compare.map((/** @type {string} */ each) =>
    h("label", { class: "choice" }, h("input", { type: "checkbox", name: "compared", value: each, id: `compare-${each}` }), h("span", {}, desk.word("compare", each))),
  );
  const rejections = REJECTIONS.map((each) =>
    h("label", { class: "choice" }, h("input", { type: "radio", name: "rejection", value: each, id: `reject-${each}` }), h("span", {}, desk.word("rejection", each))),
  );
  const approve = first("approve", t("case.approve"), () =>
    decide(desk, path, application, () => ({ decision: "approve", compared: checked("compared") }), "case.approve"),
  );
  const reject = button("reject", t("case.reject"), () =>
    decide(desk, path, application, () => ({ decision: "reject", rejection: told() }), "case.reject"),
  );
  return section(
    "decision",
    t("case.decide"),
    form(
      "decide",
      [
        ...reason(desk, "case", WHY),
        boxes.length > 0 && h("fieldset", {}, h("legend", {}, t("case.compare")), ...boxes),
        h("fieldset", {}, h("legend", {}, t("case.rejection")), ...rejections),
      ],
      approve,
      reject,
    ),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} path
 * @param {any} application
 * @param {() => {decision: string, rejection?: string, compared?: string[]}} made what is decided
 * @param {string} key
 */
async function decide(desk, path, application, made, key) {
  const t = desk.t;
  await desk.attempt(async () => {
    const body = { ...made(), reason: reasonOf(desk, "case") };
    const did = await ask(desk, {
      title: t(`${key}.title`, { name: application.username }),
      body: [
        h("p", {}, t(`${key}.about`)),
        body.rejection ? h("p", { id: "dialog-told" }, h("strong", {}, desk.word("rejection", body.rejection))) : undefined,
        h("p", { class: "hint" }, body.reason),
      ],
      yes: t(key),
      act: () => desk.rest.post(`${path}/decision`, body),
    });
    if (did) {
      await desk.show();
      desk.done(t("case.decided"));
    }
  });
}

/**
 * The sentence that a rejected applicant reads is chosen, never the first by chance (R54).
 *
 * @throws {Refusal} when none is
 */
function told() {
  const [chosen] = checked("rejection");
  if (!chosen) {
    /** @type {HTMLElement | null} */ (document.querySelector('input[name="rejection"]'))?.focus();
    throw new Refusal("torii_bad_rejection", 400);
  }
  return chosen;
}

/** @param {string} name */
function checked(name) {
  return [...document.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => /** @type {HTMLInputElement} */ (box).value);
}
