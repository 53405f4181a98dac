// Every act is asked for once more. The browser's own dialog keeps the focus in, gives it back, and closes by Escape.

import { Refusal } from "../refusal.js";
import { button, first, h, text, valueOf } from "./dom.js";

/** So long may what staff say be; the server's own limit. */
const LONGEST = 500;

/**
 * @param {import("./desk.js").Desk} desk
 * @param {object} question
 * @param {string} question.title
 * @param {(Node | undefined | false)[]} question.body
 * @param {string} question.yes
 * @param {string} [question.no] the other button, where it does not say *cancel*
 * @param {() => Promise<unknown> | unknown} question.act what *yes* does; the dialog stays open when it throws
 * @returns {Promise<boolean>} whether it was done
 */
export function ask(desk, { title, body, yes, no, act }) {
  const problem = h("div", { id: "dialog-problem", role: "alert" });
  const dialog = h("dialog", { id: "dialog", "aria-labelledby": "dialog-title" });
  return new Promise((resolve) => {
    // At once: the browser's own event comes some time after, and until then the page would wait for this dialog.
    const end = (/** @type {boolean} */ did) => {
      dialog.close();
      dialog.remove();
      resolve(did);
    };
    const go = async () => {
      problem.replaceChildren();
      try {
        await act();
        end(true);
      } catch (refusal) {
        problem.replaceChildren(...told(desk, refusal));
      }
    };
    const confirm = first("dialog-yes", yes, go);
    dialog.append(
      h(
        "form",
        { submit: (event) => (event.preventDefault(), confirm.click()), novalidate: true },
        h("h2", { id: "dialog-title", tabindex: "-1" }, title),
        ...body,
        problem,
        h("div", { class: "controls" }, confirm, button("dialog-no", no ?? desk.t("cancel"), () => end(false))),
        h("input", { type: "submit", hidden: true }),
      ),
    );
    dialog.addEventListener("cancel", (event) => (event.preventDefault(), end(false)));
    dialog.addEventListener("close", () => end(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/**
 * An act with a reason, which the admin event keeps.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {object} question
 * @param {string} question.title
 * @param {string} question.about what will happen
 * @param {string} question.yes
 * @param {string[]} question.templates keys of reasons that are given often
 * @param {(Node | false)[]} [question.more] fields before the reason
 * @param {(reason: string) => Promise<unknown>} question.act
 */
export function askWhy(desk, { title, about, yes, templates, more = [], act }) {
  return ask(desk, {
    title,
    yes,
    body: [h("p", {}, about), ...more, ...reason(desk, "dialog", templates)],
    act: () => act(reasonOf(desk, "dialog")),
  });
}

/**
 * The fields of a reason: one of those that are given often, then as it will be kept, with a ticket's number.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 * @param {string[]} templates
 */
export function reason(desk, id, templates) {
  const t = desk.t;
  const field = text(`${id}-reason`, t("reason"), { hint: t("reason.hint"), most: LONGEST, required: true });
  const buttons = templates.map((key, at) =>
    button(`${id}-template-${at}`, t(key), () => {
      const input = /** @type {HTMLInputElement} */ (document.getElementById(`${id}-reason`));
      input.value = t(key);
      input.focus();
    }),
  );
  return [
    field,
    h("div", { class: "templates", role: "group", "aria-label": t("reason.templates") }, ...buttons),
    text(`${id}-ticket`, t("reason.ticket"), { most: 40 }),
  ];
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 */
export function reasonOf(desk, id) {
  const said = valueOf(`${id}-reason`);
  if ([...said].length < 3) {
    document.getElementById(`${id}-reason`)?.focus();
    throw new Refusal("torii_reason", 400);
  }
  const ticket = valueOf(`${id}-ticket`);
  return ticket ? desk.t("reason.with", { reason: said, ticket }) : said;
}

/**
 * What is said of a refusal; where the factor is too old, with the way to show it again, in a window of its own, so that
 * nothing that was typed is lost (R7).
 *
 * @param {import("./desk.js").Desk} desk
 * @param {unknown} refusal
 */
export function told(desk, refusal) {
  const old = refusal instanceof Refusal && refusal.code === "torii_factor_old";
  const over = refusal instanceof Refusal && refusal.code === "session_over";
  return [
    h("p", { class: "problem" }, desk.refusal(refusal)),
    old && first("again", desk.t("again"), () => desk.session.again(desk.language)),
    over && first("begin", desk.t("sign.in"), () => desk.session.begin(desk.language)),
  ].filter((node) => node instanceof Node);
}
