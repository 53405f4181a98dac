// What is amiss with how the realm is set up.

import { h, page, table } from "./dom.js";

/** @type {import("./desk.js").Maker} */
export async function setup(desk) {
  const t = desk.t;
  /** @type {any[]} */
  const found = await desk.rest.get("settings/check");
  if (found.length === 0) {
    return page(t("setup.title"), h("p", { id: "setup-clean", role: "status" }, t("setup.clean")), h("p", { class: "hint" }, t("setup.limits")));
  }
  const rows = found.map(({ weight, about, mend, key }) => [
    h("span", { "data-testid": `finding-${key}` }, desk.word("weight", weight)),
    about,
    mend[desk.language] ?? mend.en,
  ]);
  const columns = ["weight", "about", "mend"].map((column) => t(`setup.${column}`));
  return page(t("setup.title"), h("p", {}, t("setup.text")), table("findings", t("setup.caption"), columns, rows), h("p", { class: "hint" }, t("setup.limits")));
}
