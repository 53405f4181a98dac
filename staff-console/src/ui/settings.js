// The realm's settings: each with its default, range and meaning, who changed it, and a dry run before it is saved (R25).

import { to } from "../route.js";
import { ask, reason, reasonOf } from "./dialog.js";
import { button, facts, field, first, form, h, link, page, section, table, valueOf } from "./dom.js";

const WHY = ["why.policy", "why.trial"];

/** @type {import("./desk.js").Maker} */
export async function settings(desk, [key], query) {
  const all = await desk.rest.get("settings");
  const setting = all.find((/** @type {any} */ each) => each.key === key);
  return setting ? one(desk, setting) : list(desk, all, query.get("q") ?? "");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any[]} all
 * @param {string} q
 */
function list(desk, all, q) {
  const t = desk.t;
  const wanted = q.toLowerCase();
  const meaning = (/** @type {any} */ each) => each.meaning[desk.language];
  const shown = all.filter((each) => `${each.key} ${meaning(each)}`.toLowerCase().includes(wanted));
  const rooms = [...new Set(shown.map((each) => each.key.split(".")[1]))];
  const input = h("input", { id: "q", type: "search", value: q, autocomplete: "off" });
  const go = first("find", t("settings.find"), () => desk.go(`${to("settings")}?${new URLSearchParams({ q: valueOf("q") })}`));
  const columns = ["key", "value", "range", "changed"].map((column) => t(`settings.${column}`));
  return page(
    t("settings.title"),
    form("search", [field(t("settings.q"), input)], go),
    shown.length ? false : h("p", { id: "none" }, t("settings.none")),
    ...rooms.map((room) =>
      section(
        `room-${room}`,
        desk.word("room", room),
        table(
          `settings-${room}`,
          desk.word("room", room),
          columns,
          shown
            .filter((each) => each.key.split(".")[1] === room)
            .map((each) => [
              h("span", {}, link(to("settings", each.key), each.key, { "data-testid": "setting" }), h("br"), h("span", { class: "hint" }, meaning(each))),
              value(desk, each),
              range(desk, each),
              changed(desk, each),
            ]),
        ),
      ),
    ),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} setting
 */
function value(desk, setting) {
  if (setting.outside) {
    return h("strong", { class: "problem" }, desk.t("settings.outside"));
  }
  return typeof setting.value !== "string"
    ? h("span", {}, `${setting.fallback || desk.t("settings.empty")} `, h("span", { class: "hint" }, desk.t("settings.fallback")))
    : h("strong", { class: "value" }, setting.value);
}

/**
 * What may be typed; figures read the same in every language but for the words between and after them.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {any} setting
 */
function range(desk, setting) {
  const text = setting.range[desk.language];
  const figures = /^(\d+) to (\d+)(?: (\S+))?$/.exec(text);
  return figures ? desk.t("settings.figures", { least: figures[1], most: figures[2], unit: desk.word("unit", figures[3]) }) : text;
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} setting
 */
function changed(desk, { changed: last, value: stored }) {
  const t = desk.t;
  if (!last) {
    return typeof stored !== "string" ? t("settings.never") : t("settings.elsewhere");
  }
  return `${desk.time(last.at)}, ${last.by}${last.since ? ` (${t("settings.since")})` : ""}`;
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} setting
 */
function one(desk, setting) {
  const t = desk.t;
  const outcome = h("div", { id: "trial", role: "status" });
  const trial = async () => {
    const report = await desk.rest.post("settings/dry-run", { values: values(setting) });
    outcome.replaceChildren(...tried(desk, report));
    return report;
  };
  const save = first("save", t("settings.save"), () =>
    desk.attempt(async () => {
      const said = reasonOf(desk, "setting");
      const report = await trial();
      if (Object.keys(report.refused).length) {
        outcome.querySelector("p")?.scrollIntoView({ block: "nearest" });
        return;
      }
      const did = await ask(desk, {
        title: t("settings.save.title", { key: setting.key }),
        body: [h("p", {}, t("settings.save.about", { value: Object.values(values(setting))[0] || t("settings.fallback") })), ...tried(desk, report, "dialog-tried")],
        yes: t("settings.save"),
        act: () => desk.rest.put("settings", { values: values(setting), seen: setting.outside ? {} : { [setting.key]: setting.value ?? "" }, reason: said }),
      });
      if (did) {
        await desk.show();
        desk.done(t("settings.saved"));
      }
    }),
  );
  return page(
    setting.key,
    h("p", { id: "meaning" }, setting.meaning[desk.language]),
    facts([
      [t("settings.default"), setting.fallback || t("settings.empty")],
      [t("settings.range"), range(desk, setting)],
      [t("settings.changed"), changed(desk, setting)],
      [t("settings.value"), setting.outside && h("strong", { class: "problem" }, t("settings.outside"))],
    ]),
    form(
      "setting",
      [field(t("settings.value"), input(desk, setting), t("settings.value.hint")), ...reason(desk, "setting", WHY)],
      save,
      button("dry-run", t("settings.dry-run"), () => desk.attempt(trial)),
      link(to("settings"), t("back"), { class: "button" }),
    ),
    outcome,
  );
}

/**
 * One line, several, or one of a few words.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {any} setting
 */
function input(desk, setting) {
  const words = /^[a-z-]+(, [a-z-]+)+$/.test(setting.range.en) ? setting.range.en.split(", ") : [];
  const stored = setting.value ?? "";
  if (words.length && (stored === "" || words.includes(stored))) {
    const fallback = h("option", { value: "" }, desk.t("settings.take", { value: setting.fallback }));
    const options = words.map((/** @type {string} */ word) => h("option", { value: word, selected: word === stored }, word));
    return h("select", { id: "value" }, fallback, ...options);
  }
  if (setting.type === "Text") {
    const area = h("textarea", { id: "value", rows: 6, spellcheck: "false" });
    area.value = stored;
    return area;
  }
  return h("input", { id: "value", value: stored, placeholder: setting.fallback, autocomplete: "off", spellcheck: "false" });
}

/** @param {any} setting */
function values(setting) {
  return { [setting.key]: valueOf("value") };
}

/**
 * What the gate would do tomorrow, before and after.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {any} report
 * @param {string} [id]
 */
function tried(desk, { refused, before, after }, id = "tried") {
  const t = desk.t;
  if (!after) {
    return Object.entries(refused).map(([key, range]) => h("p", { class: "problem" }, t("settings.refused", { key, range: String(range) })));
  }
  const outcomes = ["LET_IN", "ASK", "GUARD", "REFUSE"];
  const rows = outcomes.map((outcome) => [
    desk.word("gate", outcome),
    desk.figure(before.outcomes[outcome] ?? 0),
    desk.figure(after.outcomes[outcome] ?? 0),
  ]);
  rows.push([t("settings.phone-only"), desk.figure(before.phoneOnly), desk.figure(after.phoneOnly)]);
  const columns = [t("settings.tomorrow"), t("settings.before"), t("settings.after")];
  return [table(id, t("settings.tried", { day: before.day }), columns, rows)];
}
