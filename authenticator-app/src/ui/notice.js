// One notice: what has begun on an account without this phone being asked, and "not me".

import { signer } from "../signer.js";
import { ask } from "./dialog.js";
import { button, h } from "./dom.js";

const HEADINGS = new Map([
  ["application", "notice.application"],
  ["ending", "notice.ending"],
  ["pass", "notice.pass"],
  ["link", "notice.link"],
  ["recovery", "notice.recovery"],
  ["password", "notice.password"],
]);

/** @typedef {{id: string, kind: string, at: number}} Told */

export class Notice {
  /** It stands until the server takes it away, which is no loss that has to be told. */
  lapses = false;

  /**
   * @param {import("./requests.js").Requests} requests
   * @param {import("../schema.js").Account} account
   * @param {Told} told
   */
  constructor(requests, account, told) {
    this.requests = requests;
    this.app = requests.app;
    this.account = account;
    this.told = { ...told, expires: Infinity, several: false };
    this.key = `${account.id} ${told.id}`;
    this.language = "";
    /** @type {HTMLElement | undefined} */
    this.node = undefined;
  }

  /** @param {import("../schema.js").Account} account with the key of now */
  renewed(account) {
    this.account = account;
    return this;
  }

  card() {
    if (!this.node || this.language !== this.app.language) {
      this.language = this.app.language;
      this.node = this.#draw();
    }
    return this.node;
  }

  spoken() {
    return this.#heading();
  }

  tick() {}

  #heading() {
    return this.app.t(HEADINGS.get(this.told.kind) ?? "notice.other");
  }

  #draw() {
    const { id, kind, at } = this.told;
    const { account, issuer } = this.account;
    const t = this.app.t;
    const time = new Intl.DateTimeFormat(this.app.language, { dateStyle: "medium", timeStyle: "short" }).format(at * 1000);
    const name = CSS.escape(id);
    return h(
      "article",
      { class: "card request", "data-testid": "notice", "data-kind": kind, "aria-labelledby": `heading-${name}` },
      h("h2", { id: `heading-${name}` }, this.#heading()),
      h("p", {}, t("notice.text")),
      h("dl", {}, h("dt", {}, t("request.account")), h("dd", {}, `${account} (${issuer})`), h("dt", {}, t("request.opened")), h("dd", {}, time)),
      h(
        "div",
        { class: "pair" },
        button(`seen-${name}`, t("notice.mine"), () => void this.requests.seen(this), { "data-testid": "seen" }),
        button(`refute-${name}`, t("request.report"), () => this.#refute(), { "data-testid": "refute" }),
      ),
    );
  }

  async #refute() {
    const t = this.app.t;
    const act = async () => {
      if (this.app.locked) {
        throw new TypeError("a locked app answers nothing");
      }
      await this.app.realm.refute(signer(this.account), this.told.id);
    };
    if (await ask(this.app, { title: t("refute.title"), body: [h("p", {}, t("refute.text"))], yes: t("refute.yes"), act })) {
      this.requests.remove(this);
      this.requests.outcome(t("outcome.refuted"));
    }
  }
}
