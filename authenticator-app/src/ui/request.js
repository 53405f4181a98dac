// One request: who asks, the number, and the three answers.

import { digitsOf } from "../entry.js";
import { Refusal } from "../protocol/realm.js";
import { signer } from "../signer.js";
import { ask } from "./dialog.js";
import { button, field, h } from "./dom.js";

const PURPOSES = new Set(["sign-in", "manage", "device", "binding"]);
/** After these nothing is left to answer. */
const FINAL = new Set(["number_wrong", "request_unknown", "request_over", "device_unknown"]);

export class Request {
  lapses = true;

  /**
   * @param {import("./requests.js").Requests} requests
   * @param {import("../schema.js").Account} account
   * @param {import("./requests.js").Told} told
   */
  constructor(requests, account, told) {
    this.requests = requests;
    this.app = requests.app;
    this.account = account;
    this.told = told;
    this.key = `${account.id} ${told.id}`;
    this.language = "";
    /** @type {HTMLElement | undefined} */
    this.node = undefined;
  }

  /**
   * @param {import("../schema.js").Account} account with the key of now
   * @param {import("./requests.js").Told} told the same request, asked for again
   */
  renewed(account, told) {
    this.account = account;
    if (told.several !== this.told.several) {
      this.told = told;
      this.requests.draw();
    }
    return this;
  }

  /** In the language of the app, with what was typed already. */
  card() {
    if (!this.node || this.language !== this.app.language) {
      const typed = this.node?.querySelector("input")?.value ?? "";
      this.language = this.app.language;
      this.node = this.#draw();
      const input = this.node.querySelector("input");
      if (input) {
        input.value = typed;
      }
    }
    return this.node;
  }

  heading() {
    const { application, purpose } = this.told;
    return this.app.t(`request.${PURPOSES.has(purpose) ? purpose : "other"}`, { application });
  }

  spoken() {
    const t = this.app.t;
    const place = this.told.place || t("request.place.unknown");
    return t("request.arrived", { title: this.heading(), application: this.told.application, browser: this.told.browser, place });
  }

  /** @param {number} now seconds */
  tick(now) {
    const left = this.node?.querySelector("progress");
    if (left) {
      left.value = Math.max(0, this.told.expires - now);
    }
  }

  #draw() {
    const { told } = this;
    const t = this.app.t;
    const known = PURPOSES.has(told.purpose);
    const about = { application: told.application };
    const text = { manage: "request.manage.text", device: "request.device.text", binding: "request.binding.text" }[told.purpose];
    const note = known ? text : "request.other.text";
    return h(
      "article",
      { class: "card request", id: `request-${told.id}`, "data-testid": "request", "data-purpose": told.purpose, "aria-labelledby": `heading-${told.id}` },
      h("h2", { id: `heading-${told.id}` }, this.heading()),
      note && h("p", {}, t(note, about)),
      this.#facts(),
      h("progress", { max: told.expires - told.opened, value: told.expires - this.app.realm.clock.seconds(), "aria-hidden": "true" }),
      this.#form(known),
    );
  }

  #facts() {
    const { told, account } = this;
    const t = this.app.t;
    const time = new Intl.DateTimeFormat(this.app.language, { timeStyle: "medium" }).format(told.opened * 1000);
    /** @type {Array<[string, string]>} */
    const facts = [
      ["application", told.application],
      ["account", `${account.account} (${account.issuer})`],
      ["browser", told.browser],
      ["place", told.place || t("request.place.unknown")],
      ["address", told.address],
      ["opened", time],
    ];
    return h("dl", {}, ...facts.flatMap(([name, text]) => [h("dt", {}, t(`request.${name}`)), h("dd", { "data-testid": `request-${name}` }, text)]));
  }

  /** @param {boolean} known whether this app knows what an approval would mean */
  #form(known) {
    const t = this.app.t;
    const { id, digits } = this.told;
    const problem = h("p", { id: `problem-${id}`, role: "alert", "data-testid": "request-problem" });
    const input = h("input", {
      id: `number-${id}`,
      class: "number",
      "data-testid": "number",
      inputmode: "numeric",
      autocomplete: "off",
      maxlength: digits,
    });
    const send = (/** @type {any} */ answer, /** @type {string} */ outcome) => this.#send(answer, outcome, problem);
    const approve = button(`approve-${id}`, t("request.approve"), async () => {
      const number = digitsOf(input.value);
      if (number.length !== digits) {
        problem.textContent = t("request.digits", { digits });
        input.focus();
        return;
      }
      await send({ decision: "approve", number }, "approved");
    }, { class: "first", "data-testid": "approve" });
    const deny = button(`deny-${id}`, t("request.deny"), () => send({ decision: "deny" }, "denied"), { "data-testid": "deny" });
    const report = button(`report-${id}`, t("request.report"), () => this.#report(), { "data-testid": "report" });
    return h(
      "form",
      { class: "fill", submit: (event) => (event.preventDefault(), approve.click()) },
      known && field(t("request.number", { digits }), input, t("request.never")),
      problem,
      h("div", { class: "pair" }, deny, known && approve),
      report,
    );
  }

  async #report() {
    const t = this.app.t;
    const act = () => this.#answer({ decision: "report" });
    const body = [h("p", {}, t("report.text"))];
    if (await ask(this.app, { title: t("report.title"), body, yes: t("report.yes"), act })) {
      // Behind an open dialog nothing takes the focus.
      this.#over(t("outcome.reported"));
    }
  }

  /**
   * @param {{decision: "approve" | "deny", number?: string}} answer
   * @param {string} outcome
   * @param {HTMLElement} problem
   */
  async #send(answer, outcome, problem) {
    problem.textContent = "";
    try {
      await this.#answer(answer);
      if (this.told.purpose === "binding" && outcome === "approved") {
        await this.app.change(this.account.id, { state: "ready" });
        document.dispatchEvent(new CustomEvent("torii-proven", { detail: this.account.id }));
      }
      this.#over(this.app.t(`outcome.${outcome}`));
    } catch (refusal) {
      const text = this.app.refusal(refusal);
      if (refusal instanceof Refusal && FINAL.has(refusal.code)) {
        this.#over(text);
      } else {
        problem.textContent = text;
      }
    }
  }

  /** @param {{decision: "approve" | "deny" | "report", number?: string}} answer */
  async #answer(answer) {
    if (this.app.locked) {
      throw new TypeError("a locked app answers nothing");
    }
    await this.app.realm.answer(signer(this.account), this.told.id, answer);
  }

  /** @param {string} text */
  #over(text) {
    this.requests.remove(this);
    this.requests.outcome(text);
  }
}
