// The console as one thing: who works here, in which language, and which page is shown.

import { languageOf, refusalText, said, words } from "../i18n/words.js";
import { Refusal } from "../refusal.js";
import { partsFor, rolesOf } from "../roles.js";
import { read, to } from "../route.js";
import { told } from "./dialog.js";
import { byId, h, link, title } from "./dom.js";
import { PAGES } from "./pages.js";

/** @typedef {{title: string, nodes: Node[], keys?: Record<string, () => unknown>, end?: () => unknown}} Shown */
/** @typedef {(desk: Desk, parts: string[], query: URLSearchParams) => Shown | Promise<Shown>} Maker */

const KEPT = "torii-console language";

export class Desk {
  /**
   * @param {import("../session.js").Session} session
   * @param {import("../rest.js").Rest} rest
   * @param {string} realm what people call it
   */
  constructor(session, rest, realm) {
    this.session = session;
    this.rest = rest;
    this.realm = realm;
    this.language = "en";
    this.t = words("en");
    this.speak(languageOf(localStorage.getItem(KEPT), navigator.languages));
    /** @type {Set<string>} */
    this.roles = new Set();
    /** @type {Shown | undefined} */
    this.shown = undefined;
    /** @type {(() => Shown) | undefined} */
    this.beside = undefined;
    this.turn = 0;
  }

  /** @param {string} language */
  speak(language) {
    this.language = language;
    this.t = words(language);
    document.documentElement.lang = language;
    byId("skip").textContent = this.t("skip");
    byId("realm").textContent = this.realm;
    const other = byId("language");
    other.textContent = this.t("language.other");
    other.lang = this.t("language.other.code");
    byId("leave").textContent = this.t("leave");
  }

  /** Whoever signed in begins to work. */
  async begin() {
    this.roles = rolesOf(this.session.me);
    byId("leave").hidden = false;
    byId("leave").addEventListener("click", () => this.session.leave());
    byId("language").addEventListener("click", async () => {
      const language = this.language === "en" ? "ja" : "en";
      localStorage.setItem(KEPT, language);
      this.speak(language);
      if (this.beside) {
        this.put(this.beside);
      } else {
        await this.show();
      }
      byId("language").focus();
    });
    byId("skip").addEventListener("click", (event) => {
      // A skip link that changed the address would leave the page.
      event.preventDefault();
      byId("main").focus();
    });
    addEventListener("hashchange", () => void this.show());
    addEventListener("pagehide", () => this.#forget());
    // A browser that kept the page all the same has nothing of it but the address.
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    addEventListener("keydown", (event) => {
      const act = document.querySelector("dialog") || typed() ? undefined : this.shown?.keys?.[event.key];
      if (act) {
        event.preventDefault();
        void act();
      }
    });
    await this.show();
  }

  /** The page of the address. */
  async show() {
    const turn = ++this.turn;
    document.querySelectorAll("dialog").forEach((dialog) => dialog.close());
    const { page, parts, query } = read(location.hash);
    const name = page || partsFor(this.roles)[0] || "nobody";
    const shown = await this.#made(name, parts, query);
    if (turn !== this.turn) {
      shown.end?.();
      return;
    }
    this.shown?.end?.();
    this.beside = undefined;
    this.shown = shown;
    this.#draw(name);
    this.say(shown.title);
  }

  /**
   * Shows something in place of the page of the address, which no address has; it is gone with the next page.
   *
   * @param {() => Shown} maker asked again when the language changes
   */
  put(maker) {
    this.turn++;
    this.shown?.end?.();
    this.beside = maker;
    this.shown = maker();
    this.#draw(read(location.hash).page);
  }

  /**
   * Another address, or the same once more; shown when it resolves.
   *
   * @param {string} address
   */
  async go(address) {
    if (location.hash !== address) {
      // Without the browser's event, which comes some time after and would wipe out what is said meanwhile.
      history.pushState(null, "", address);
    }
    await this.show();
  }

  /** @param {string} text for who listens */
  say(text) {
    byId("status").textContent = "";
    setTimeout(() => (byId("status").textContent = text), 50);
  }

  /**
   * What was done, for everybody.
   *
   * @param {string} text
   */
  done(text) {
    byId("alert").replaceChildren(h("p", { class: "done", id: "done" }, text));
  }

  /** @param {unknown} refusal */
  problem(refusal) {
    byId("alert").replaceChildren(...told(this, refusal));
    byId("alert").scrollIntoView({ block: "nearest" });
  }

  /**
   * Does something; what it is refused for stands above the page.
   *
   * @param {() => Promise<unknown> | unknown} act
   */
  async attempt(act) {
    byId("alert").replaceChildren();
    try {
      return await act();
    } catch (refusal) {
      this.problem(refusal);
      return undefined;
    }
  }

  /** @param {unknown} refusal */
  refusal(refusal) {
    if (!(refusal instanceof Refusal)) {
      console.error(refusal);
    }
    return refusalText(this.t, refusal);
  }

  /** @param {string} role */
  may(role) {
    return this.roles.has(role);
  }

  /**
   * @param {string} room
   * @param {string | null | undefined} word
   */
  word(room, word) {
    return said(this.t, room, word);
  }

  /** @param {string | null | undefined} at whatever has no time of its own came with an import and is of 1970 */
  time(at) {
    if (at && new Date(at).getTime() === 0) {
      return this.t("unknown");
    }
    return at ? new Intl.DateTimeFormat(this.language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at)) : "";
  }

  /** @param {number} figure */
  figure(figure) {
    return new Intl.NumberFormat(this.language).format(figure);
  }

  /**
   * @param {string} name
   * @param {string[]} parts
   * @param {URLSearchParams} query
   * @returns {Promise<Shown>}
   */
  async #made(name, parts, query) {
    byId("page").setAttribute("aria-busy", "true");
    try {
      const maker = Object.hasOwn(PAGES, name) ? PAGES[name] : PAGES.nowhere;
      return await maker(this, parts, query);
    } catch (refusal) {
      const text = this.t("trouble.title");
      return { title: text, nodes: [title(text), h("div", { id: "refused", role: "alert" }, ...told(this, refusal))] };
    } finally {
      byId("page").removeAttribute("aria-busy");
    }
  }

  /** Whoever comes back by the browser's Back, at a counter perhaps another person, finds no pass, no picture, no tokens (R101). */
  #forget() {
    this.turn++;
    this.shown?.end?.();
    this.shown = undefined;
    this.beside = undefined;
    byId("page").replaceChildren();
    byId("alert").replaceChildren();
    this.session.forget();
  }

  /** @param {string} name */
  #draw(name) {
    const { title: heading, nodes } = /** @type {Shown} */ (this.shown);
    this.#navigate(name);
    byId("who").textContent = this.session.me.preferred_username ?? "";
    document.title = `${heading} · ${this.t("name")}`;
    byId("alert").replaceChildren();
    byId("page").replaceChildren(...nodes);
    scrollTo(0, 0);
    /** @type {HTMLElement | null} */ (byId("page").querySelector("[data-focus]") ?? byId("page").querySelector("h1"))?.focus();
  }

  /** @param {string} name */
  #navigate(name) {
    const nav = byId("nav");
    const here = { user: "users", case: "queue", manual: "counter" }[name] ?? name;
    nav.hidden = false;
    nav.setAttribute("aria-label", this.t("nav.name"));
    const links = partsFor(this.roles).map((part) =>
      link(to(part), this.t(`nav.${part}`), { id: `nav-${part}`, ...(part === here ? { "aria-current": "page" } : {}) }),
    );
    nav.replaceChildren(...links);
  }
}

/** Whether something was typed on the page that a key would throw away. */
function typed() {
  const fields = /** @type {NodeListOf<HTMLInputElement>} */ (byId("page").querySelectorAll("input[type=text], textarea"));
  return [...fields].some(({ value }) => value !== "");
}
