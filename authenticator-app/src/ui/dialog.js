// Questions in between. The browser's own dialog keeps the focus in, gives it back, and closes by the Escape key.

import { button, h } from "./dom.js";

/**
 * @param {import("./app.js").App} app
 * @param {object} question
 * @param {string} question.title
 * @param {Node[]} question.body
 * @param {string} question.yes
 * @param {() => Promise<unknown> | unknown} question.act what *yes* does; the dialog stays open when it throws
 * @returns {Promise<boolean>} whether it was done
 */
export function ask(app, { title, body, yes, act }) {
  const t = app.t;
  const problem = h("div", { id: "dialog-problem", role: "alert" });
  const dialog = h("dialog", { id: "dialog", "aria-labelledby": "dialog-title" });
  let did = false;
  const go = async () => {
    problem.replaceChildren();
    try {
      await act();
      did = true;
      dialog.close();
    } catch (refusal) {
      problem.replaceChildren(h("p", { class: "problem" }, app.refusal(refusal)));
    }
  };
  const confirm = button("dialog-yes", yes, go, { class: "first" });
  const form = h(
    "form",
    { submit: (event) => (event.preventDefault(), confirm.click()) },
    h("h2", { id: "dialog-title" }, title),
    ...body,
    problem,
    h("div", { class: "controls" }, confirm, button("dialog-no", t("cancel"), () => dialog.close())),
  );
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(did);
    });
  });
}
