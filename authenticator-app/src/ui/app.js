// The app as one thing: what it keeps, what it says, which screen is shown.

import { languageOf, refusalText, words } from "../i18n/words.js";
import { Refusal } from "../protocol/realm.js";
import { byId, button } from "./dom.js";
import { Requests } from "./requests.js";
import { home } from "./home.js";
import { add } from "./add.js";
import { settings } from "./settings.js";

/** @typedef {import("../schema.js").Account} Account */
/** @typedef {{name: string, nodes: Node[], end?: () => void}} Screen */

export class App {
  /**
   * @param {import("../store.js").Store} store
   * @param {import("../protocol/realm.js").Realm} realm
   * @param {string} base where the app is served
   */
  constructor(store, realm, base) {
    this.store = store;
    this.realm = realm;
    this.base = base;
    this.language = "en";
    this.t = words("en");
    /** @type {Account[]} */
    this.accounts = [];
    /** @type {import("../enrollment.js").Enrollment | undefined} the one that was begun last */
    this.enrollment = undefined;
    /** @type {ServiceWorkerRegistration | undefined} */
    this.registration = undefined;
    /** Until it is known that the user locks it not, or the user has unlocked it. */
    this.locked = true;
    /** @type {Screen | undefined} */
    this.screen = undefined;
    /** @type {() => void | Promise<void>} */
    this.again = () => {};
    this.requests = new Requests(this);
  }

  async begin() {
    this.accounts = await this.store.accounts();
    this.speak(languageOf(await this.store.recall("language"), navigator.languages));
    byId("language").addEventListener("click", async () => {
      await this.choose(this.language === "en" ? "ja" : "en");
      byId("language").focus();
    });
  }

  /** @param {string} language */
  async choose(language) {
    await this.store.remember("language", language);
    this.speak(language);
    this.requests.draw();
    await this.again();
  }

  /** @param {string} language */
  speak(language) {
    this.language = language;
    this.t = words(language);
    // Notifications speak it too, and a service worker may know other languages than the page.
    void this.store.remember("spoken", language);
    document.documentElement.lang = language;
    const other = byId("language");
    other.textContent = this.t("language.other");
    other.lang = this.t("language.other.code");
    const nav = byId("nav");
    nav.setAttribute("aria-label", this.t("nav.name"));
    nav.replaceChildren(
      button("nav-home", this.t("nav.home"), () => (this.requests.aside(), this.home())),
      button("nav-add", this.t("nav.add"), () => (this.requests.aside(), this.add())),
      button("nav-settings", this.t("nav.settings"), () => (this.requests.aside(), this.settings())),
    );
  }

  home() {
    return this.to(() => home(this));
  }

  add(code = "") {
    return this.to(() => add(this, code));
  }

  settings() {
    return this.to(() => settings(this));
  }

  /**
   * Another screen; what was under way when the app was locked leads to none.
   *
   * @param {() => Screen | Promise<Screen>} maker
   */
  async to(maker) {
    if (!this.locked) {
      await this.#show(maker);
    }
  }

  /**
   * Puts a screen in front of everything that is shown or asked.
   *
   * @param {() => Screen} maker
   */
  async lock(maker) {
    this.locked = true;
    // Taken away at once: a dialog that was closed tells so later, and until then it would stand in front of the lock.
    document.querySelectorAll("dialog").forEach((dialog) => (dialog.close(), dialog.remove()));
    document.getElementById("outcome")?.remove();
    byId("status").textContent = "";
    this.requests.draw();
    await this.#show(maker);
  }

  /**
   * Drawn again by the same maker when the language changes.
   *
   * @param {() => Screen | Promise<Screen>} maker
   */
  async #show(maker) {
    const mine = () => this.#show(maker);
    this.again = mine;
    const screen = await maker();
    if (this.again !== mine) {
      // Another screen was asked for in the meantime.
      screen.end?.();
      return;
    }
    this.screen?.end?.();
    this.screen = screen;
    this.alert("");
    byId("screen").replaceChildren(...screen.nodes);
    byId("nav").hidden = this.locked;
    for (const item of byId("nav").children) {
      item.toggleAttribute("aria-current", false);
      if (item.id === `nav-${screen.name}`) {
        item.setAttribute("aria-current", "page");
      }
    }
    scrollTo(0, 0);
    /** @type {HTMLElement | null} */ (byId("screen").querySelector("h1"))?.focus();
  }

  /** @param {string} text for who listens */
  say(text) {
    const status = byId("status");
    // The same text twice in a row is said twice only if it went away in between.
    status.textContent = "";
    setTimeout(() => (status.textContent = this.locked ? "" : text), 50);
  }

  /** @param {string} text for everybody, at once; empty takes it away */
  alert(text) {
    byId("alert").textContent = text;
  }

  /** @param {unknown} refusal */
  refusal(refusal) {
    if (!(refusal instanceof Refusal)) {
      console.error(refusal instanceof Error ? refusal.name : "refused");
    }
    return refusalText(this.t, refusal);
  }

  /** What is stored, after it was changed. */
  async reload() {
    this.accounts = await this.store.accounts();
    document.dispatchEvent(new Event("torii-accounts"));
  }

  /**
   * @param {string} id
   * @param {Partial<Account>} change
   */
  async change(id, change) {
    await this.store.change(id, change);
    await this.reload();
  }

  /** @param {string} id */
  async forget(id) {
    await this.store.forget(id);
    await this.reload();
  }
}
