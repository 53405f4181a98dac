// Temporary Access Passes: handed out, confirmed by a second person, read aloud, printed, taken back (R8, R102).

import { intention } from "../rest.js";
import { to } from "../route.js";
import { ask, reason, reasonOf } from "./dialog.js";
import { button, facts, first, form, h, link, page, section, select, text, tick, ticked, valueOf } from "./dom.js";
import { secret } from "./secret.js";

const WHY = ["why.lost", "why.new", "why.asked"];

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
export function passOf(desk, user) {
  const t = desk.t;
  const pass = user.open?.pass;
  const helps = desk.may("torii-helpdesk");
  return section(
    "pass",
    t("pass"),
    pass ? shown(desk, pass) : h("p", {}, t("pass.none")),
    helps &&
      h(
        "div",
        { class: "controls" },
        link(to("user", user.id, "pass"), pass ? t("pass.replace") : t("pass.issue"), { id: "issue", class: "button" }),
        pass && button("revoke", t("pass.revoke"), () => revoke(desk, user)),
      ),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} pass
 */
function shown(desk, pass) {
  const t = desk.t;
  return facts([
    [t("pass.scope"), desk.word("scope", pass.scope)],
    [t("pass.state"), desk.word("pass.state", pass.state)],
    [t("pass.start"), desk.time(pass.start)],
    [t("pass.end"), desk.time(pass.end)],
    [t("pass.once"), pass.once ? t("yes") : t("no")],
    [t("reason"), pass.reason],
  ]);
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 */
async function revoke(desk, user) {
  const t = desk.t;
  const did = await ask(desk, {
    title: t("pass.revoke.title", { name: user.username }),
    body: [h("p", {}, t("pass.revoke.about"))],
    yes: t("pass.revoke"),
    act: () => desk.rest.delete(`users/${user.id}/access-pass`),
  });
  if (did) {
    await desk.show();
    desk.done(t("pass.revoked"));
  }
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 */
export async function issuePass(desk, id) {
  const t = desk.t;
  const user = await desk.rest.get(`users/${encodeURIComponent(id)}`);
  const once = intention();
  const go = first("issue-go", t("pass.issue"), () =>
    desk.attempt(async () => {
      const order = ordered(desk);
      const did = await ask(desk, {
        title: t("pass.issue.title", { name: user.username }),
        body: [h("p", {}, t("pass.issue.about")), h("p", { class: "hint" }, order.reason)],
        yes: t("pass.issue"),
        act: async () => {
          made = await desk.rest.post(`users/${user.id}/access-pass`, order, once);
        },
      });
      if (did) {
        show(desk, user, made);
      }
    }),
  );
  /** @type {any} */
  let made;
  return page(
    t("pass.issue.title", { name: user.username }),
    h("p", {}, t("pass.what")),
    form(
      "order",
      [
        select("scope", t("pass.scope"), [["factor", t("scope.factor")], ["both", t("scope.both")]]),
        text("minutes", t("pass.minutes"), { type: "number", hint: t("pass.minutes.hint") }),
        tick("several", t("pass.several")),
        ...reason(desk, "pass", WHY),
      ],
      go,
      link(to("user", id), t("back"), { class: "button" }),
    ),
  );
}

/** @param {import("./desk.js").Desk} desk */
function ordered(desk) {
  const minutes = Number(valueOf("minutes"));
  return {
    reason: reasonOf(desk, "pass"),
    scope: valueOf("scope"),
    ...(minutes ? { minutes } : {}),
    ...(ticked("several") ? { once: false } : {}),
  };
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {any} made
 */
function show(desk, user, made) {
  if (made.request) {
    const address = `${location.origin}${location.pathname}${to("user", user.id, "pass", made.request)}`;
    desk.put(() =>
      page(
        desk.t("pass.second.title"),
        h("p", {}, desk.t("pass.second.about", { minutes: made.minutes })),
        h("p", {}, h("code", { id: "second" }, address)),
        h("p", {}, link(to("user", user.id), desk.t("back"))),
      ),
    );
  } else {
    desk.put(() =>
      secret(desk, {
        title: desk.t("pass.made.title", { name: user.username }),
        about: desk.t("pass.made.about"),
        code: made.pass,
        until: made.end,
        print: [desk.t("pass.print.1"), desk.t("pass.print.2"), desk.t("pass.print.3")],
        name: user.username,
        back: to("user", user.id),
      }),
    );
  }
}

/**
 * The second person's word for a pass that stands for the password too.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 * @param {string} request
 */
export async function confirmPass(desk, id, request) {
  const t = desk.t;
  const user = await desk.rest.get(`users/${encodeURIComponent(id)}`);
  const once = intention();
  const go = first("confirm-go", t("pass.confirm"), () =>
    desk.attempt(async () => show(desk, user, await desk.rest.post(`users/${user.id}/access-pass/requests/${encodeURIComponent(request)}`, {}, once))),
  );
  return page(
    t("pass.confirm.title", { name: user.username }),
    h("p", {}, t("pass.confirm.about")),
    h("div", { class: "controls" }, go, link(to("user", id), t("back"), { class: "button" })),
  );
}
