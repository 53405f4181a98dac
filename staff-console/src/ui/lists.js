// A list from a file, taken in row by row, and what became of it.

import { Refusal } from "../refusal.js";
import { ask } from "./dialog.js";
import { field, first, form, h, section, table } from "./dom.js";

/** Rejected lines that are shown; a list of ten thousand may have as many. */
const SHOWN = 100;

/**
 * @param {import("./desk.js").Desk} desk
 * @param {object} list
 * @param {string} list.id
 * @param {string} list.path of the REST
 * @param {string} list.heading also what the button says
 * @param {string} list.label of the file
 * @param {string} list.hint which columns it has
 * @param {string} list.about what will happen
 * @param {(report: any) => string} list.told what happened
 */
export function takeIn(desk, { id, path, heading, label, hint, about, told }) {
  const outcome = h("div", { id: `${id}-taken`, role: "status" });
  const file = h("input", { type: "file", id: `${id}-list`, accept: ".csv,text/csv" });
  const go = first(`${id}-take`, heading, () =>
    desk.attempt(async () => {
      const chosen = file.files?.[0];
      if (!chosen) {
        file.focus();
        throw new Refusal("no_file", 400);
      }
      const did = await ask(desk, {
        title: desk.t("list.title", { name: chosen.name }),
        body: [h("p", {}, about)],
        yes: heading,
        act: async () => {
          const report = await desk.rest.csv(path, chosen);
          outcome.replaceChildren(h("p", { class: "done" }, told(report)), ...rejected(desk, id, report.rejected));
        },
      });
      if (did) {
        outcome.scrollIntoView({ block: "nearest" });
      }
    }),
  );
  return section(id, heading, form(`${id}-form`, [field(label, file, hint)], go), outcome);
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 * @param {any[]} lines
 */
function rejected(desk, id, lines) {
  const t = desk.t;
  const rows = lines.slice(0, SHOWN).map((line) => [String(line.line), desk.word("error", line.error)]);
  return rows.length ? [table(`${id}-rejected`, t("list.rejected"), [t("list.line"), t("list.fault")], rows)] : [];
}
