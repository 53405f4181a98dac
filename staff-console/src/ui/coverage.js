// How far the realm has come.

import { button, facts, h, page, section, table } from "./dom.js";

/** @type {import("./desk.js").Maker} */
export async function coverage(desk) {
  const t = desk.t;
  const report = await desk.rest.get("coverage");
  const counts = (/** @type {string} */ id, /** @type {string} */ room, /** @type {Record<string, number>} */ all) =>
    section(
      id,
      t(`coverage.${id}`),
      table(`by-${id}`, t(`coverage.${id}`), [t(`coverage.${id}`), t("coverage.users"), t("coverage.share")], Object.entries(all).map(([word, count]) => [
        desk.word(room, word),
        desk.figure(count),
        share(desk, count, report.users),
      ])),
    );
  const groups = report.groups.map((/** @type {any} */ group) => [
    group.path,
    desk.figure(group.users),
    `${desk.figure(group.active)} (${share(desk, group.active, group.users)})`,
    desk.figure(group.withMethod),
  ]);
  return page(
    t("coverage.title"),
    facts([
      [t("coverage.at"), desk.time(report.at)],
      [t("coverage.users"), desk.figure(report.users)],
      [t("coverage.active"), `${desk.figure(report.active)} (${share(desk, report.active, report.users)})`],
      [t("coverage.with"), `${desk.figure(report.withMethod)} (${share(desk, report.withMethod, report.users)})`],
      [t("coverage.federated"), report.federatedEnrolled ? desk.figure(report.federatedEnrolled) : ""],
    ]),
    h("p", {}, button("csv", t("coverage.csv"), () => desk.attempt(() => save(desk)))),
    counts("stages", "stage", report.stages),
    counts("kinds", "method", report.methods),
    groups.length > 0 &&
      section("groups", t("coverage.groups"), table("by-group", t("coverage.groups"), [t("coverage.group"), t("coverage.users"), t("coverage.active"), t("coverage.with")], groups)),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {number} part
 * @param {number} all
 */
function share(desk, part, all) {
  return new Intl.NumberFormat(desk.language, { style: "percent", maximumFractionDigits: 1 }).format(all ? part / all : 0);
}

/** @param {import("./desk.js").Desk} desk */
async function save(desk) {
  const address = URL.createObjectURL(await desk.rest.blob("coverage/csv"));
  const saved = h("a", { href: address, download: "torii-coverage.csv" });
  saved.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
