// The screen in front of a locked app.

import { unlock } from "../lock.js";
import { ask } from "./dialog.js";
import { button, controls, h, title } from "./dom.js";

/**
 * @param {import("./app.js").App} app
 * @param {() => unknown} opened
 * @returns {import("./app.js").Screen}
 */
export function locked(app, opened) {
  const t = app.t;
  const open = async () => {
    try {
      await unlock(app.store);
    } catch {
      app.alert(t("lock.failed"));
      return;
    }
    await opened();
  };
  const lost = async () => {
    const act = () => app.store.clear();
    const body = [h("p", {}, t("lock.lost.text"))];
    if (await ask(app, { title: t("lock.lost.title"), body, yes: t("lock.lost.yes"), act })) {
      location.reload();
    }
  };
  return {
    name: "locked",
    nodes: [
      title(t("lock.title")),
      h("p", {}, t("lock.text")),
      controls(button("lock-open", t("lock.open"), open, { class: "first" }), button("lock-lost", t("lock.lost"), lost)),
    ],
  };
}
