// The counter: whoever stands there is found, their card is checked, the application is filed, the pick-up code printed (R53, R87).

import { intention } from "../rest.js";
import { to } from "../route.js";
import { ask } from "./dialog.js";
import { first, form, h, link, page, select, text, valueOf } from "./dom.js";
import { secret } from "./secret.js";
import { results, search } from "./users.js";

const STEPS = 7;

/** @type {import("./desk.js").Maker} */
export async function counter(desk, [id], query) {
  const t = desk.t;
  if (id) {
    return filing(desk, id);
  }
  const q = query.get("q") ?? "";
  const found = q ? await desk.rest.get("users", { q }) : undefined;
  return page(
    t("counter.title"),
    h("p", {}, t("counter.about"), " ", link(to("manual"), t("manual.link"), { id: "manual" })),
    search(desk, q, "counter"),
    ...(found ? results(desk, q, found, "counter") : []),
  );
}

/** @type {import("./desk.js").Maker} */
export function manual(desk) {
  const t = desk.t;
  const steps = Array.from({ length: STEPS }, (_, at) => h("li", {}, h("b", {}, t(`manual.${at + 1}.title`)), " ", t(`manual.${at + 1}`)));
  return page(
    t("manual.title"),
    h("p", {}, t("manual.about")),
    h("ol", { id: "steps", class: "steps" }, ...steps),
    h("h2", {}, t("manual.never.title")),
    h("ul", {}, ...[1, 2, 3].map((at) => h("li", {}, t(`manual.never.${at}`)))),
    h("p", {}, link(to("counter"), t("manual.back"))),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 */
function filing(desk, id) {
  const t = desk.t;
  const once = intention();
  const kinds = ["register_again", "token", "end_mfa", "exemption"].map((kind) => /** @type {[string, string]} */ ([kind, desk.word("kind", kind)]));
  const causes = ["lost_or_stolen", "replaced", "broken", "other"].map((cause) => /** @type {[string, string]} */ ([cause, desk.word("cause", cause)]));
  const until = text("until", t("counter.until"), { type: "date", hint: t("counter.until.hint") });
  until.hidden = true;
  const kind = select("kind", t("counter.kind"), kinds);
  kind.addEventListener("change", () => (until.hidden = valueOf("kind") !== "exemption"));
  const go = first("file-go", t("counter.file"), () => desk.attempt(() => file(desk, id, once)));
  return page(
    t("counter.file.title"),
    h("p", {}, t("counter.check"), " ", link(to("manual"), t("manual.link"))),
    form(
      "filing",
      [
        kind,
        select("cause", t("counter.cause"), causes),
        text("card", t("counter.card"), { hint: t("counter.card.hint"), required: true, most: 200 }),
        text("words", t("counter.words"), { rows: 3, most: 1000 }),
        until,
      ],
      go,
      link(to("counter"), t("back"), { class: "button" }),
    ),
  );
}

/**
 * @param {import("./desk.js").Desk} desk
 * @param {string} id
 * @param {string} once
 */
async function file(desk, id, once) {
  const t = desk.t;
  const kind = valueOf("kind");
  const body = {
    kind,
    cause: valueOf("cause"),
    card: valueOf("card"),
    words: valueOf("words"),
    ...(kind === "exemption" ? { until: valueOf("until") } : {}),
  };
  /** @type {any} */
  let filed;
  const did = await ask(desk, {
    title: t("counter.confirm.title"),
    body: [h("p", {}, t("counter.confirm.about", { card: body.card }))],
    yes: t("counter.file"),
    act: async () => {
      filed = await desk.rest.post(`users/${encodeURIComponent(id)}/applications`, body, once);
    },
  });
  if (did && (filed.pickUpCode || filed.alreadyIssued)) {
    desk.put(() =>
      secret(desk, {
        title: desk.t("counter.filed"),
        about: desk.t("counter.filed.about"),
        code: filed.pickUpCode,
        print: [desk.t("counter.print.1"), desk.t("counter.print.2"), desk.t("counter.print.3")],
        name: "",
        back: to("counter"),
      }),
    );
  } else if (did) {
    await desk.go(to("counter"));
    desk.done(t("counter.filed.plain"));
  }
}
