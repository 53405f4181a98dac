// What waits for an answer. Asks while the app is seen, at once when a notification or the user brings it up.

import { settle } from "../device.js";
import { Refusal } from "../protocol/realm.js";
import { signer } from "../signer.js";
import { button, byId, h, title } from "./dom.js";
import { Notice } from "./notice.js";
import { Request } from "./request.js";

/** The protocol allows one question in two seconds. */
const PACE = 3000;
const LEAST = 2000;

/** Of so many notices the phone knows that they were read: more than any account is told in the days that they stand. */
const SEEN = 100;

/** @typedef {{id: string, purpose: string, application: string, browser: string, place: string, address: string, opened: number, expires: number, digits: number, several: boolean}} Told */

export class Requests {
  /** @param {import("./app.js").App} app */
  constructor(app) {
    this.app = app;
    /** @type {Map<string, Request | Notice>} what is shown, by account and id */
    this.shown = new Map();
    /** @type {Set<string>} answered or set aside by an outcome: never shown again */
    this.over = new Set();
    this.recalled = false;
    this.asked = 0;
    this.begun = false;
    this.busy = false;
    this.hidden = false;
    this.offline = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** Once the app is open for the first time. */
  begin() {
    if (this.begun) {
      return;
    }
    this.begun = true;
    const now = () => this.soon();
    document.addEventListener("visibilitychange", now);
    addEventListener("focus", now);
    addEventListener("online", now);
    navigator.serviceWorker?.addEventListener("message", now);
    setInterval(() => this.expire(), 1000);
  }

  /** As soon as the pace allows, when anybody looks. */
  soon() {
    clearTimeout(this.timer);
    const rest = Math.max(0, this.asked + LEAST - Date.now());
    this.timer = setTimeout(() => this.poll(), rest);
  }

  async poll() {
    clearTimeout(this.timer);
    if (document.visibilityState === "visible" && !this.app.locked && !this.busy) {
      this.busy = true;
      this.asked = Date.now();
      try {
        await this.#recall();
        const keyed = this.app.accounts.filter(({ state }) => state === "ready" || state === "proving");
        const told = await Promise.all(keyed.map((account) => this.#of(account)));
        this.#show(told.flat());
      } finally {
        this.busy = false;
      }
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.poll(), PACE);
  }

  /**
   * @param {import("../schema.js").Account} account
   * @returns {Promise<Array<Request | Notice>>} what it was told, or what is known where nobody answered
   */
  async #of(account) {
    const known = [...this.shown.values()].filter((request) => request.account.id === account.id);
    try {
      const { requests, notices } = await this.app.realm.pending(signer(account));
      this.#reached(true);
      const known = (/** @type {{id: string}} */ one) => this.shown.get(`${account.id} ${one.id}`)?.renewed(account, /** @type {any} */ (one));
      return [...requests.map((one) => known(one) ?? new Request(this, account, one)), ...notices.map((one) => known(one) ?? new Notice(this, account, one))];
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.code === "offline") {
        this.#reached(false);
        return known;
      }
      await settle(this.app.store, this.app.realm, account, refusal).catch(() => undefined);
      if (refusal instanceof Refusal && ["device_unknown", "signature_invalid"].includes(refusal.code)) {
        await this.app.reload();
        document.dispatchEvent(new CustomEvent("torii-refused", { detail: account.id }));
        return [];
      }
      return known;
    }
  }

  /** @param {boolean} answered */
  #reached(answered) {
    if (this.offline === answered) {
      this.offline = !answered;
      this.draw();
    }
  }

  /** @param {Array<Request | Notice>} told */
  #show(told) {
    if (this.app.locked) {
      // Asked before, answered since.
      return;
    }
    const open = told.filter((request) => !this.over.has(request.key));
    const fresh = open.filter((request) => !this.shown.has(request.key));
    const gone = [...this.shown.values()].filter(({ key }) => !open.some((request) => request.key === key));
    if (fresh.length || gone.length) {
      this.shown = new Map(open.map((request) => [request.key, request]));
      this.hidden = this.hidden && !fresh.length;
      this.draw();
    }
    if (fresh.length) {
      this.app.say(fresh.map((request) => request.spoken()).join(" "));
      // Not out of a question that is being answered, nor out of a number that is being typed.
      if (this.shown.size === fresh.length && !document.querySelector("dialog[open]")) {
        byId("requests").querySelector("input")?.focus();
      }
    } else if (gone.some(({ lapses }) => lapses) && !document.getElementById("outcome")) {
      this.app.say(this.app.t("request.expired"));
    }
  }

  /** Takes away what nobody can answer any more. */
  expire() {
    const now = this.app.realm.clock.seconds();
    for (const request of [...this.shown.values()]) {
      request.tick(now);
      if (now > request.told.expires) {
        this.remove(request);
        this.app.say(this.app.t("request.expired"));
      }
    }
  }

  /** @param {Request | Notice} request */
  remove(request) {
    this.over.add(request.key);
    this.shown.delete(request.key);
    this.draw();
  }

  /**
   * A notice was read: it stands for days and is told at every opening, so that it stays read.
   *
   * @param {Notice} notice
   */
  async seen(notice) {
    try {
      const known = (await this.app.store.recall("seen")) ?? [];
      await this.app.store.remember("seen", [...known, notice.key].slice(-SEEN));
    } finally {
      this.remove(notice);
    }
  }

  async #recall() {
    if (!this.recalled) {
      const known = (await this.app.store.recall("seen")) ?? [];
      known.forEach((/** @type {string} */ key) => this.over.add(key));
      this.recalled = true;
    }
  }

  /** The user wants to see something else; a fresh request comes to the front again. */
  aside() {
    if (this.shown.size) {
      this.hidden = true;
      this.draw();
    }
    document.getElementById("outcome")?.remove();
  }

  /** Keeps the cards of requests that stay, with what is typed in them. */
  draw() {
    const region = byId("requests");
    const t = this.app.t;
    const count = this.app.locked ? 0 : this.shown.size;
    const inFront = count > 0 && !this.hidden;
    byId("screen").hidden = inFront;
    region.hidden = count === 0;
    // In a place of its own: another screen takes alerts away, not the network's absence.
    byId("offline").textContent = this.offline ? t("home.offline") : "";
    if (count === 0) {
      region.replaceChildren();
      return;
    }
    const first = [...this.shown.values()].some(({ lapses }) => lapses) ? "request.title.one" : "notice.title";
    region.setAttribute("aria-label", t(first));
    if (this.hidden) {
      const back = () => ((this.hidden = false), this.draw());
      region.replaceChildren(button("requests-back", t("home.waiting", { count }), back, { class: "first" }));
      return;
    }
    const heading = title(count === 1 ? t(first) : t("request.title.many", { count }), "requests-title");
    const several = [...this.shown.values()].some((request) => request.told.several);
    const warning = several && h("p", { class: "warn", id: "several", role: "note" }, t("request.several"));
    const held = /** @type {HTMLElement | null} */ (document.activeElement);
    region.replaceChildren(...[heading, warning, ...[...this.shown.values()].map((request) => request.card())].filter((it) => it !== false));
    if (held && region.contains(held)) {
      held.focus();
    }
  }

  /**
   * What became of an answer, until it is read.
   *
   * @param {string} text
   */
  outcome(text) {
    if (this.app.locked) {
      return;
    }
    const t = this.app.t;
    document.getElementById("outcome")?.remove();
    const box = h("div", { id: "outcome", class: "card", role: "group", "aria-labelledby": "outcome-text" });
    const close = () => {
      box.remove();
      /** @type {HTMLElement | null} */ (document.querySelector("main section:not([hidden]) h1"))?.focus();
    };
    const words = h("h2", { id: "outcome-text", tabindex: "-1" }, text);
    box.append(words, button("outcome-ok", t("outcome.ok"), close));
    byId("requests").before(box);
    if (this.shown.size) {
      this.app.say(text);
    } else {
      words.focus();
    }
  }
}
