// The sign-in of the console: code flow with PKCE. Tokens are in memory and nowhere else; a page that is loaded again asks
// the realm for new ones, which asks for nothing while its session lives.

import { challenge, claims, random } from "./pkce.js";
import { Refusal } from "./refusal.js";

/** Seconds before its end at which a token is not used any more. */
const SPARE = 20;

/** @typedef {{access_token: string, refresh_token: string}} Tokens */

export class Session {
  /**
   * @param {string} base the console's own address, with a slash at its end
   * @param {string} client
   */
  constructor(base, client) {
    this.base = base;
    this.client = client;
    this.realm = new URL("../../protocol/openid-connect/", base).href;
    /** @type {Tokens | undefined} */
    this.tokens = undefined;
    /** @type {Promise<void> | undefined} the one request for new tokens that is under way */
    this.renewing = undefined;
    this.key = `torii-console ${new URL(base).pathname}`;
  }

  /** What the token says of who works here. */
  get me() {
    return this.tokens ? claims(this.tokens.access_token) : {};
  }

  /**
   * Leaves for the sign-in page; the place in the console is kept for the way back.
   *
   * @param {string} language
   */
  async begin(language) {
    const begun = { state: random(), verifier: random(), place: location.hash };
    sessionStorage.setItem(this.key, JSON.stringify(begun));
    location.assign(await this.#address(this.base, begun, { ui_locales: language }));
    return new Promise(() => {});
  }

  /**
   * A window in which the factor is shown once more; this window's session is that one's.
   *
   * @param {string} language
   */
  async again(language) {
    const unused = { state: random(), verifier: random() };
    const window = open("", "torii-again");
    const address = await this.#address(`${this.base}again.html`, unused, { ui_locales: language, prompt: "login" });
    if (window) {
      window.location.href = address;
    } else {
      // No window is opened here: the console is left, and what was typed with it.
      await this.begin(language);
    }
  }

  /**
   * Comes back from the sign-in page; whether it was one that this window had begun.
   *
   * @throws {Refusal} what the sign-in page answered instead of a code
   */
  async finish() {
    const answer = new URLSearchParams(location.search);
    const kept = sessionStorage.getItem(this.key);
    sessionStorage.removeItem(this.key);
    if (!answer.has("state")) {
      return false;
    }
    const begun = kept ? JSON.parse(kept) : {};
    history.replaceState(null, "", `${location.pathname}${begun.place ?? ""}`);
    if (begun.state !== answer.get("state")) {
      return false;
    }
    if (!answer.has("code")) {
      throw new Refusal(`sign_in_${answer.get("error")}`, 403);
    }
    await this.#fetch({
      grant_type: "authorization_code",
      code: answer.get("code") ?? "",
      redirect_uri: this.base,
      code_verifier: begun.verifier,
    });
    return true;
  }

  /**
   * A token that lives for a while yet.
   *
   * @throws {Refusal} when the session has ended
   */
  async token() {
    if (this.tokens && this.me.exp - SPARE <= Date.now() / 1000) {
      await this.renew();
    }
    if (!this.tokens) {
      throw new Refusal("session_over", 401);
    }
    return this.tokens.access_token;
  }

  /** New tokens of the same session; asked for once, however many wait. */
  async renew() {
    const refresh_token = this.tokens?.refresh_token ?? "";
    this.renewing ??= this.#fetch({ grant_type: "refresh_token", refresh_token }).finally(() => (this.renewing = undefined));
    await this.renewing;
  }

  /** The tokens are gone from here; the realm's session goes on. */
  forget() {
    this.tokens = undefined;
  }

  /** Ends the session at the realm, and with it every other window's. Tokens stand in no address. */
  async leave() {
    const body = new URLSearchParams({ client_id: this.client, refresh_token: this.tokens?.refresh_token ?? "" });
    await fetch(new URL("logout", this.realm), { method: "POST", body }).catch(() => undefined);
    this.tokens = undefined;
    location.replace(this.base);
  }

  /**
   * @param {string} back
   * @param {{state: string, verifier: string}} begun
   * @param {Record<string, string>} more
   */
  async #address(back, begun, more) {
    const address = new URL("auth", this.realm);
    address.search = new URLSearchParams({
      client_id: this.client,
      response_type: "code",
      scope: "openid",
      redirect_uri: back,
      state: begun.state,
      code_challenge: await challenge(begun.verifier),
      code_challenge_method: "S256",
      ...more,
    }).toString();
    return address.href;
  }

  /** @param {Record<string, string>} asked */
  async #fetch(asked) {
    const body = new URLSearchParams({ client_id: this.client, ...asked });
    const answer = await fetch(new URL("token", this.realm), { method: "POST", body }).catch(() => undefined);
    if (!answer) {
      throw new Refusal("unreachable", 0);
    }
    if (!answer.ok) {
      this.tokens = undefined;
      throw new Refusal("session_over", 401);
    }
    this.tokens = await answer.json();
  }
}
