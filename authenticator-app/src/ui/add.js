// Adding an account, up to the press that begins it.

import { read } from "../entry.js";
import { installed, keeping, kindOfDevice, onIphone } from "../platform.js";
import { button, controls, field, h, title } from "./dom.js";
import { enrolling } from "./enroll.js";
import { scan } from "./scan.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./app.js").Screen} Screen */

/**
 * @param {App} app
 * @param {string} code of the link that the app was opened with, or empty
 * @returns {Promise<Screen>}
 */
export async function add(app, code) {
  const kept = await keeping(app.store);
  switch (kept) {
    case "tab-on-iphone":
      return install(app, code);
    case "private":
    case "unable":
      return refused(app, kept);
    case "kept":
    case "perhaps-private": {
      const doubtful = kept === "perhaps-private";
      return code ? confirm(app, { code }, doubtful) : choose(app, doubtful);
    }
  }
}

/**
 * @param {App} app
 * @param {boolean} doubtful
 * @returns {Screen}
 */
function choose(app, doubtful) {
  const t = app.t;
  const entry = h("input", { id: "add-entry", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: "2000" });
  const username = h("input", { id: "add-username", autocomplete: "username", autocapitalize: "none", spellcheck: "false", maxlength: "255" });
  const problem = h("p", { id: "add-problem", role: "alert" });
  const go = async () => {
    const typed = read(entry.value, app.base);
    const name = username.value.trim();
    if (typed.kind === "link") {
      await app.to(() => confirm(app, { code: typed.code }, doubtful));
    } else if (typed.kind === "typed" && name) {
      await app.to(() => confirm(app, { username: name, code: typed.code }, doubtful));
    } else {
      const why = { typed: "add.username.missing", elsewhere: "add.elsewhere", unreadable: "add.unreadable" }[typed.kind];
      problem.textContent = t(why);
      (typed.kind === "typed" ? username : entry).focus();
    }
  };
  const next = button("add-next", t("add.next"), go, { class: "first" });
  const form = h(
    "form",
    { submit: (event) => (event.preventDefault(), next.click()) },
    h("p", {}, t("add.intro")),
    button("add-scan", t("add.scan"), () => app.to(() => scan(app, (code) => app.to(() => confirm(app, { code }, doubtful))))),
    field(t("add.entry"), entry),
    field(t("add.username"), username, t("add.username.hint")),
    problem,
    controls(next),
  );
  return { name: "add", nodes: [title(t("add.title")), form] };
}

/**
 * Nothing begins before the button is pressed: a link can be opened by anybody's page.
 *
 * @param {App} app
 * @param {{code: string, username?: string}} code
 * @param {boolean} doubtful
 * @param {string} [label]
 * @returns {Screen}
 */
export function confirm(app, code, doubtful, label = kindOfDevice()) {
  const t = app.t;
  const input = h("input", { id: "add-label", value: label, maxlength: "64", autocomplete: "off" });
  const problem = h("p", { id: "add-problem", role: "alert" });
  const go = async () => {
    const typed = input.value.trim();
    if (typed) {
      await enrolling(app, code, typed);
    } else {
      problem.textContent = t("confirm.label.missing");
      input.focus();
    }
  };
  const yes = button("add-confirm", t("confirm.add"), go, { class: "first" });
  const ends = ["confirm.ends.data", "confirm.ends.phone", "confirm.ends.space"];
  const form = h(
    "form",
    { submit: (event) => (event.preventDefault(), yes.click()) },
    h("p", {}, t("confirm.host", { host: new URL(app.base).host })),
    doubtful && h("p", { class: "warn", id: "perhaps-private" }, t("confirm.private")),
    field(t("confirm.label"), input, t("confirm.label.hint")),
    h("h2", {}, t("confirm.ends")),
    h("ul", { id: "what-ends-it" }, ...ends.map((key) => h("li", {}, t(key)))),
    h("p", {}, t("confirm.ends.so")),
    problem,
    controls(yes, button("add-cancel", t("cancel"), () => app.home())),
  );
  return { name: "add", nodes: [title(t("confirm.title")), form] };
}

/**
 * @param {App} app
 * @param {"private" | "unable"} why
 * @returns {Screen}
 */
function refused(app, why) {
  const t = app.t;
  return { name: "add", nodes: [title(t("refused.title")), h("p", { id: "refused", class: "warn" }, t(`refused.${why}`))] };
}

/**
 * @param {App} app
 * @param {string} code
 * @returns {Screen}
 */
function install(app, code) {
  const t = app.t;
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    app.alert(t("install.copied"));
  };
  const steps = ["install.step1", "install.step2", "install.step3"].map((key) => h("li", {}, t(key)));
  const nodes = [title(t("install.title")), h("p", {}, t("install.why")), h("ol", { id: "install-steps" }, ...steps)];
  if (code && onIphone() && !installed()) {
    nodes.push(controls(button("install-copy", t("install.copy"), copy, { class: "first" })));
  }
  return { name: "add", nodes };
}
