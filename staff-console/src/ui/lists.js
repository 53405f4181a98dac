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
 * @param {(part: "list" | "hint" | "about") => string} list.words the file's name, which columns it has, what will happen
 * @param {string} list.done the key of what happened
 */
export function takeIn(desk, { id, path, heading, words, done }) {
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
        body: [h("p", {}, words("about"))],
        yes: heading,
        act: async () => {
          const report = await desk.rest.csv(path, chosen);
          outcome.replaceChildren(h("p", { class: "done" }, sum(desk, done, report)), ...rejected(desk, id, report.rejected));
        },
      });
      if (did) {
        outcome.scrollIntoView({ block: "nearest" });
      }
    }),
  );
  return section(id, heading, form(`${id}-form`, [field(words("list"), file, words("hint"))], go), outcome);
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

/**
 * How many of a list, or of a group, became what.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} key
 * @param {{changed?: number, imported?: number, present: number, rejected: any[]}} report
 */
export function sum(desk, key, { changed, imported, present, rejected }) {
  return desk.t(key, { made: desk.figure(changed ?? imported ?? 0), present: desk.figure(present), rejected: desk.figure(rejected.length) });
}
