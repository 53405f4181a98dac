// The admin REST of Torii, spoken to as whoever signed in.

import { random } from "./pkce.js";
import { Refusal } from "./refusal.js";

export class Rest {
  /**
   * @param {string} admin its address, without a slash at its end
   * @param {import("./session.js").Session} session
   */
  constructor(admin, session) {
    this.admin = admin;
    this.session = session;
  }

  /**
   * @param {string} path
   * @param {Record<string, string | number>} [query]
   * @returns {Promise<any>}
   */
  async get(path, query = {}) {
    const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    return (await this.#ask("GET", `${path}${asked.size ? `?${asked}` : ""}`)).json();
  }

  /**
   * What is there, or nothing where there is none.
   *
   * @param {string} path
   */
  async find(path) {
    try {
      return await this.get(path);
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.status === 404 && refusal.code !== "torii_unknown_user") {
        return undefined;
      }
      throw refusal;
    }
  }

  /** @param {string} path */
  async blob(path) {
    return (await this.#ask("GET", path)).blob();
  }

  /**
   * @param {string} path
   * @param {object} body
   * @param {string} [once] the key of one intention: sent again, it is done once
   * @returns {Promise<any>}
   */
  async post(path, body, once) {
    return content(await this.#ask("POST", path, body, once));
  }

  /**
   * @param {string} path
   * @param {Blob} list
   * @returns {Promise<any>}
   */
  async csv(path, list) {
    return content(await this.#send("POST", path, { "Content-Type": "text/csv" }, list));
  }

  /**
   * @param {string} path
   * @param {object} body
   * @returns {Promise<any>}
   */
  async put(path, body) {
    return content(await this.#ask("PUT", path, body));
  }

  /** @param {string} path */
  async delete(path) {
    await this.#ask("DELETE", path);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @param {string} [once]
   */
  async #ask(method, path, body, once) {
    const headers = { ...(body ? { "Content-Type": "application/json" } : {}), ...(once ? { "Idempotency-Key": once } : {}) };
    return this.#send(method, path, headers, body && JSON.stringify(body));
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {Record<string, string>} more
   * @param {BodyInit} [body]
   * @param {boolean} [renewed] whether this is the second time
   * @returns {Promise<Response>}
   */
  async #send(method, path, more, body, renewed = false) {
    const headers = { Authorization: `Bearer ${await this.session.token()}`, ...more };
    const asked = { method, headers, body, cache: /** @type {const} */ ("no-store") };
    const answer = await fetch(`${this.admin}/${path}`, asked).catch(() => undefined);
    if (!answer) {
      throw new Refusal("unreachable", 0);
    }
    if (answer.status === 401 && !renewed) {
      // The server's clock runs before this one's.
      await this.session.renew();
      return this.#send(method, path, more, body, true);
    }
    if (!answer.ok) {
      throw await refused(answer);
    }
    return answer;
  }
}

/** Fresh for every intention. */
export function intention() {
  return random();
}

/** @param {Response} answer */
async function content(answer) {
  return answer.status === 204 ? undefined : answer.json();
}

/** @param {Response} answer */
async function refused(answer) {
  const told = await answer.json().catch(() => ({}));
  return new Refusal(answer.status === 401 ? "session_over" : (told.error ?? "server_trouble"), answer.status, told);
}
