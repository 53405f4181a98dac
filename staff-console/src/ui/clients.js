// What each client asks of whoever enters (R25, R32, R64).

import { to } from "../route.js";
import { ask, reason, reasonOf } from "./dialog.js";
import { facts, first, form, h, link, page, select, table, valueOf } from "./dom.js";

const WHY = ["why.policy", "why.trial"];
const MODES = ["optional", "required", "when-registered"];
const STRENGTHS = ["any", "no-phone", "phishing-resistant"];

/** @type {import("./desk.js").Maker} */
export async function clients(desk, [id]) {
  const all = await desk.rest.get("clients");
  const client = all.find((/** @type {any} */ each) => each.id === id);
  return client ? one(desk, client) : list(desk, all);
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any[]} all
 */
function list(desk, all) {
  const t = desk.t;
  const rows = all.map((client) => [
    link(to("clients", client.id), client.clientId, { "data-testid": "client" }),
    named(client),
    h("span", {}, desk.word("mode", client.mode), h("br"), h("span", { class: "hint" }, why(desk, client))),
    desk.word("strength", client.strength),
    client.enabled ? t("yes") : t("no"),
  ]);
  const columns = ["id", "name", "mode", "strength", "enabled"].map((column) => t(`clients.${column}`));
  return page(t("clients.title"), h("p", {}, t("clients.about")), table("clients", t("clients.caption"), columns, rows));
}

/**
 * Keycloak's own clients have keys of its messages for names.
 *
 * @param {any} client
 */
function named({ name }) {
  return name && !name.startsWith("${") ? name : "";
}

/**
 * Why the mode is what it is.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {any} client
 */
function why(desk, { scoped, manages, typed }) {
  const t = desk.t;
  if (scoped) {
    return t("clients.scoped");
  }
  if (typed && !MODES.includes(typed)) {
    return t("clients.unknown", { typed });
  }
  return manages ? t("clients.manages") : typed ? "" : t("clients.fallback");
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} client
 */
function one(desk, client) {
  const t = desk.t;
  const modes = /** @type {[string, string][]} */ ([["", t("clients.take")], ...MODES.map((mode) => [mode, desk.word("mode", mode)])]);
  const strengths = /** @type {[string, string][]} */ (STRENGTHS.map((strength) => [strength, desk.word("strength", strength)]));
  // A word that nobody knows counts as *required* (R64), so that is what stands there.
  const typed = MODES.includes(client.typed ?? "") ? client.typed : client.typed ? "required" : "";
  const save = first("save", t("clients.save"), () =>
    desk.attempt(async () => {
      const mode = valueOf("mode");
      const strength = valueOf("strength");
      // What was not touched is not sent, and stays as it is.
      const wish = {
        ...(mode === typed ? {} : { mode: mode || null }),
        ...(strength === client.strength ? {} : { strength: strength === "any" ? null : strength }),
        reason: reasonOf(desk, "client"),
      };
      const did = await ask(desk, {
        title: t("clients.save.title", { client: client.clientId }),
        body: [h("p", {}, `${mode ? desk.word("mode", mode) : t("clients.take")} · ${desk.word("strength", strength)}`), h("p", { class: "hint" }, wish.reason)],
        yes: t("clients.save"),
        act: () => desk.rest.put(`clients/${client.id}`, wish),
      });
      if (did) {
        await desk.show();
        desk.done(t("clients.saved"));
      }
    }),
  );
  return page(
    client.clientId,
    facts([
      [t("clients.name"), named(client)],
      [t("clients.mode"), desk.word("mode", client.mode)],
      [t("clients.why"), why(desk, client)],
    ]),
    form(
      "client",
      [
        select("mode", t("clients.mode"), modes, typed),
        select("strength", t("clients.strength"), strengths, client.strength),
        ...reason(desk, "client", WHY),
      ],
      save,
      link(to("clients"), t("back"), { class: "button" }),
    ),
  );
}
