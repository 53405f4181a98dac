// Why a user is asked or refused at a client: the gate's own decision in words.

import { to } from "../route.js";
import { facts, first, form, h, section, text, valueOf } from "./dom.js";

/** Outcomes that a browser may be spared which has shown something already. */
const SPARED = ["ASK", "GUARD"];

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} user
 * @param {string[]} more the client's id, once it was asked about
 */
export async function why(desk, user, [client = ""]) {
  const t = desk.t;
  const go = first("why-go", t("why.go"), () => desk.go(to("user", user.id, "why", valueOf("client") || "account-console")));
  const asking = form("why-form", [text("client", t("why.client"), { value: client, hint: t("why.client.hint"), most: 255, required: true })], go);
  return [h("p", {}, t("why.about")), asking, client ? answer(desk, await desk.rest.get("gate/why", { user: user.id, client })) : undefined];
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {any} found
 */
function answer(desk, { client, outcome, reason, until, asked, methods, unfit, trusted }) {
  const t = desk.t;
  const offered = methods.map((/** @type {string} */ kind) => desk.word("method", kind)).join(", ");
  return section(
    "why",
    t("why.title", { client }),
    h("p", {}, h("strong", { id: "why-outcome" }, desk.word("gate", outcome))),
    h("p", { id: "why-reason" }, desk.word("gate.why", reason)),
    SPARED.includes(outcome) && h("p", {}, t("why.spared")),
    facts([
      [t("why.until"), desk.time(until)],
      [t("why.mode"), desk.word("mode", asked.mode)],
      [t("why.strength"), desk.word("strength", asked.strength)],
      [t("why.level"), asked.level > 1 ? String(asked.level) : ""],
      [t("why.methods"), offered || t("why.nothing")],
      [t("why.unfit"), unfit ? desk.figure(unfit) : ""],
      [t("why.trusted"), trusted ? desk.figure(trusted) : ""],
    ]),
  );
}
