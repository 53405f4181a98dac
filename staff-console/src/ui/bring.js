// Bringing users over from another system: stages by a list, a whole group, numbers that nobody has proven (R40).

import { Refusal } from "../refusal.js";
import { to } from "../route.js";
import { ask, reason, reasonOf } from "./dialog.js";
import { first, form, h, link, page, section, table, text, valueOf } from "./dom.js";
import { sum, takeIn } from "./lists.js";

const WHY = ["why.policy", "why.over", "why.trial"];
/** Members of one request. */
const PAGE = 200;
/** Members left out that are shown. */
const SHOWN = 100;

/** @type {import("./desk.js").Maker} */
export async function bring(desk) {
  const t = desk.t;
  return page(
    t("bring.title"),
    h("p", {}, t("bring.about")),
    takeIn(desk, { id: "stages", path: "bringing/stages", heading: t("bring.stages"), words: (part) => t(`bring.stages.${part}`), done: "bring.done" }),
    group(desk),
    takeIn(desk, { id: "numbers", path: "bringing/numbers", heading: t("bring.numbers"), words: (part) => t(`bring.numbers.${part}`), done: "bring.done" }),
  );
}

/** @param {import("./desk.js").Desk} desk */
function group(desk) {
  const t = desk.t;
  const outcome = h("div", { id: "group-set", role: "status" });
  const go = first("group-go", t("bring.group"), () =>
    desk.attempt(async () => {
      const path = valueOf("group");
      if (!path) {
        document.getElementById("group")?.focus();
        throw new Refusal("torii_unknown_group", 404);
      }
      const why = reasonOf(desk, "bring");
      const did = await ask(desk, {
        title: t("bring.group.title", { group: path }),
        body: [h("p", {}, t("bring.group.about"))],
        yes: t("bring.group"),
        act: async () => outcome.replaceChildren(...told(desk, await setAll(desk, path, why))),
      });
      if (did) {
        outcome.scrollIntoView({ block: "nearest" });
      }
    }),
  );
  const fields = [text("group", t("bring.group.path"), { hint: t("bring.group.hint"), most: 500, required: true }), ...reason(desk, "bring", WHY)];
  return section("by-group", t("bring.group"), form("group-form", fields, go), outcome);
}

/**
 * One page after another: a request for thousands would be cut off on its way.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} group
 * @param {string} reason
 */
async function setAll(desk, group, reason) {
  const all = { changed: 0, present: 0, rejected: /** @type {any[]} */ ([]) };
  for (let from = 0; from !== undefined && from !== null; ) {
    const part = await desk.rest.post("bringing/group", { group, reason, first: from, max: PAGE });
    all.changed += part.changed;
    all.present += part.present;
    all.rejected.push(...part.rejected);
    from = part.next;
  }
  return all;
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {{changed: number, present: number, rejected: any[]}} report
 */
function told(desk, report) {
  const t = desk.t;
  const rows = report.rejected
    .slice(0, SHOWN)
    .map((each) => [each.user ? link(to("user", each.user), each.username) : t("unknown"), desk.word("error", each.error)]);
  return [
    h("p", { class: "done" }, sum(desk, "bring.done", report)),
    ...(rows.length ? [table("group-rejected", t("bring.rejected"), [t("user.name"), t("list.fault")], rows)] : []),
  ];
}
