// From the press to the number: meet, answer, prove.

import { Enrollment } from "../enrollment.js";
import { kindOfDevice, persisted } from "../platform.js";
import { permission, subscription } from "../push.js";
import { Refusal } from "../protocol/realm.js";
import { button, controls, field, h, title } from "./dom.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./app.js").Screen} Screen */
/** @typedef {import("../protocol/realm.js").Meeting} Meeting */
/** @typedef {{enrollment: Enrollment, meeting: Meeting, label: string}} Draft */

/**
 * @param {App} app
 * @param {import("../enrollment.js").Code} code
 * @param {string} label
 */
export async function enrolling(app, code, label) {
  app.alert("");
  try {
    const enrollment = app.enrollment?.goesOn(code) ? app.enrollment : new Enrollment(code);
    app.enrollment = enrollment;
    const meeting = await enrollment.meet(app.realm);
    await persisted();
    const draft = { enrollment, meeting, label };
    if (meeting.vapid) {
      await app.store.remember("vapid", meeting.vapid);
    }
    const wanted = (await app.store.recall("notices")) !== "off";
    if (meeting.vapid && wanted && permission() === "default") {
      return app.to(() => notices(app, draft));
    }
    return await answer(app, draft, meeting.vapid && wanted && permission() === "granted");
  } catch (refusal) {
    app.alert(app.refusal(refusal));
  }
}

/**
 * @param {App} app
 * @param {Draft} draft
 * @returns {Screen}
 */
function notices(app, draft) {
  const t = app.t;
  const { account, issuer } = draft.meeting;
  const allow = async () => answer(app, draft, (await Notification.requestPermission()) === "granted");
  return {
    name: "add",
    nodes: [
      title(t("notices.title")),
      h("p", { id: "notices-for" }, h("strong", {}, t("notices.for", { account, issuer }))),
      h("p", {}, t("notices.text")),
      controls(
        button("notices-allow", t("notices.allow"), allow, { class: "first" }),
        button("notices-later", t("notices.later"), () => answer(app, draft, false)),
      ),
    ],
  };
}

/**
 * @param {App} app
 * @param {Draft} draft
 * @param {unknown} notified whether to subscribe
 */
async function answer(app, draft, notified) {
  const { enrollment, meeting, label } = draft;
  app.alert("");
  try {
    if (notified && meeting.vapid && app.registration) {
      enrollment.push ??= await subscription(meeting.vapid, app.registration);
    }
    const account = await enrollment.answer(app.realm, { label, device: kindOfDevice() });
    await app.store.put(account);
    await app.reload();
    await app.to(() => proving(app, account.id));
    app.requests.soon();
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === "label_taken") {
      return app.to(() => otherLabel(app, draft, app.refusal(refusal), notified));
    }
    app.alert(app.refusal(refusal));
  }
}

/**
 * @param {App} app
 * @param {Draft} draft
 * @param {string} why
 * @param {unknown} notified
 * @returns {Screen}
 */
function otherLabel(app, draft, why, notified) {
  const t = app.t;
  const input = h("input", { id: "add-label", value: draft.label, maxlength: "64", autocomplete: "off" });
  const go = () => answer(app, { ...draft, label: input.value.trim() || draft.label }, notified);
  const yes = button("add-confirm", t("confirm.add"), go, { class: "first" });
  const problem = h("p", { id: "add-problem", class: "problem" }, why);
  const submit = (/** @type {Event} */ event) => (event.preventDefault(), yes.click());
  const form = h("form", { submit }, problem, field(t("confirm.label"), input), controls(yes));
  return { name: "add", nodes: [title(t("confirm.title")), form] };
}

/**
 * The number is typed in the request that comes; here the user is led to the other screen.
 *
 * @param {App} app
 * @param {string} id
 * @returns {Screen}
 */
function proving(app, id) {
  const t = app.t;
  const it = app.accounts.find((account) => account.id === id);
  const text = h("p", { id: "prove-text" }, t("prove.text", { label: it?.label ?? "" }));
  const state = h("p", { id: "prove-state", role: "status" }, t("prove.waits"));
  const heading = title(t("prove.title"));
  const done = button("prove-home", t("prove.home"), () => app.home());
  const proven = (/** @type {any} */ event) => {
    if (event.detail === id) {
      text.remove();
      heading.textContent = t("prove.added");
      state.textContent = t("prove.done", { account: it?.account ?? "" });
    }
  };
  const refused = (/** @type {any} */ event) => {
    if (event.detail === id && !app.accounts.some((account) => account.id === id)) {
      text.remove();
      heading.textContent = t("prove.failed");
      state.textContent = t("error.not_finished");
    }
  };
  document.addEventListener("torii-proven", proven);
  document.addEventListener("torii-refused", refused);
  const end = () => {
    document.removeEventListener("torii-proven", proven);
    document.removeEventListener("torii-refused", refused);
  };
  return { name: "add", nodes: [heading, text, state, controls(done)], end };
}
