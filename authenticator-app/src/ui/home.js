// The accounts with their codes.

import { codeAt, secondsLeft } from "../otp.js";
import { account as manage } from "./account.js";
import { button, controls, h, title } from "./dom.js";

/** @typedef {import("../schema.js").Account} Account */

/**
 * @param {import("./app.js").App} app
 * @returns {import("./app.js").Screen}
 */
export function home(app) {
  const t = app.t;
  const list = h("div", { id: "accounts", class: "fill" });
  /** @type {Array<() => Promise<void>>} */
  let ticks = [];
  const draw = () => {
    const cards = app.accounts.map((account) => card(app, account));
    ticks = cards.map(({ tick }) => tick);
    const held = document.activeElement?.id;
    list.replaceChildren(...cards.map(({ node }) => node));
    if (held && list.querySelector(`#${CSS.escape(held)}`)) {
      document.getElementById(held)?.focus();
    }
    if (app.store.unread) {
      list.prepend(h("p", { id: "newer", class: "warn" }, t("home.newer")));
    } else if (!cards.length) {
      list.append(h("p", { id: "no-accounts" }, t("home.none")));
      list.append(controls(button("add-first", t("home.add"), () => app.add(), { class: "first" })));
    }
    void run();
  };
  const run = async () => void (await Promise.all(ticks.map((tick) => tick())));
  draw();
  const timer = setInterval(run, 1000);
  document.addEventListener("torii-accounts", draw);
  const end = () => {
    clearInterval(timer);
    document.removeEventListener("torii-accounts", draw);
  };
  return { name: "home", nodes: [title(t("home.title")), list], end };
}

/**
 * @param {import("./app.js").App} app
 * @param {Account} account
 */
function card(app, account) {
  const t = app.t;
  const { id } = account;
  const otp = showsCode(account) ? account.otp : undefined;
  const code = h("span", { class: "code", id: `code-${id}`, "data-testid": "code", "aria-hidden": "true" });
  const spoken = h("span", { class: "unseen" });
  const left = h("span", { class: "left", "aria-hidden": "true" });
  const bar = h("progress", { max: otp?.period ?? 30, "aria-hidden": "true" });
  const tick = async () => {
    if (otp) {
      const now = app.realm.clock.now();
      const figures = await codeAt(otp, now);
      const half = figures.length / 2;
      const text = `${figures.slice(0, half)} ${figures.slice(half)}`;
      if (code.textContent !== text) {
        code.textContent = text;
        // Read figure by figure, not as a number.
        spoken.textContent = `${t("home.code", { account: account.account })}: ${[...figures].join(" ")}`;
      }
      bar.value = secondsLeft(otp, now);
      left.textContent = t("home.left", { seconds: bar.value });
    }
  };
  const copy = async () => {
    if (otp) {
      await navigator.clipboard.writeText(await codeAt(otp, app.realm.clock.now()));
      app.say(t("home.copied"));
    }
  };
  const note = noteOf(account);
  const node = h(
    "article",
    { class: "card", id: `account-${id}`, "data-testid": "account", "data-state": account.state },
    h(
      "div",
      { class: "row" },
      h("div", {}, h("h2", {}, account.issuer), h("p", { class: "hint" }, account.account)),
      button(`manage-${id}`, t("home.manage.short"), () => app.to(() => manage(app, id)), {
        class: "quiet",
        "data-testid": "manage",
        "aria-label": t("home.manage", { account: account.account }),
      }),
    ),
    note && h("p", { class: "warn" }, t(note)),
    otp && h("div", { class: "row" }, code, spoken, left),
    otp && bar,
    otp && button(`copy-${id}`, t("home.copy"), copy, { "data-testid": "copy" }),
    !otp && account.state === "ready" && h("p", { class: "hint" }, t("home.noCode")),
  );
  return { node, tick };
}

/**
 * A code counts only after the phone was proven.
 *
 * @param {Account} account
 */
function showsCode(account) {
  return account.state !== "proving";
}

/** @param {Account} account */
function noteOf({ state }) {
  switch (state) {
    case "proving":
      return "home.proving";
    case "forgotten":
      return "home.forgotten";
    case "code":
      return "home.codeonly";
    case "ready":
      return "";
  }
}
