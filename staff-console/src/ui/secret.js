// A pass or pick-up code that is shown once: with its spelling, to copy, to print (R101, R102).

import { spelled } from "../spelling.js";
import { button, facts, h, link, page } from "./dom.js";

/** The clipboard forgets it after so long, where the browser lets a page look after it. */
const COPIED = 60_000;

/** So long it stands on the page; whoever was called away meanwhile hands out another. */
const SHOWN = 5 * 60_000;

/**
 * @param {import("./desk.js").Desk} desk
 * @param {object} what
 * @param {string} what.title
 * @param {string} what.about
 * @param {string | undefined} what.code left out of the answer to a request that was sent again
 * @param {string} [what.until]
 * @param {string[]} what.print what the sheet tells whoever takes it away
 * @param {string} what.name
 * @param {string} what.back
 */
export function secret(desk, { title, about, code, until, print, name, back }) {
  const t = desk.t;
  if (!code) {
    return page(title, h("p", { class: "problem" }, t("secret.gone")), h("p", {}, link(back, t("back"))));
  }
  const letters = spelled(code, desk.language).map(({ character, name: word }) =>
    h("li", {}, h("b", {}, character), " ", h("span", {}, word)),
  );
  const gone = setTimeout(() => desk.go(back), SHOWN);
  const shown = page(
    title,
    h("p", { class: "noprint" }, about),
    h(
      "div",
      { class: "sheet" },
      facts([
        [t("user.name"), name],
        [t("secret.until"), desk.time(until)],
      ]),
      h(
        "p",
        { id: "secret", class: "secret", "data-focus": true, tabindex: "-1" },
        h("span", { "aria-hidden": "true" }, grouped(code)),
        h("span", { class: "unseen" }, [...code].join(" ")),
      ),
      h("ol", { id: "spelling", class: "spelling", "aria-label": t("secret.spelling") }, ...letters),
      h("ul", {}, ...print.map((line) => h("li", {}, line))),
      h("p", {}, desk.realm),
    ),
    h("p", { class: "noprint hint" }, t("secret.warning")),
    h(
      "div",
      { class: "controls noprint" },
      button("copy", t("secret.copy"), () => copy(desk, code)),
      button("print", t("secret.print"), () => window.print()),
      link(back, t("secret.done"), { id: "secret-done", class: "button" }),
    ),
  );
  return { ...shown, end: () => clearTimeout(gone) };
}

/** @param {string} code */
function grouped(code) {
  return code.replace(/(.{4})(?=.)/g, "$1 ");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} code
 */
async function copy(desk, code) {
  await navigator.clipboard.writeText(code);
  desk.say(desk.t("secret.copied"));
  setTimeout(() => void navigator.clipboard.writeText("").catch(() => undefined), COPIED);
}
