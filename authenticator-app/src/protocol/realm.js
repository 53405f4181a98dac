// What is said to the realm, signed where the protocol wants it.

import { nonce, sha256, utf8 } from "./bytes.js";
import { publicKey, sign, thumbprint } from "./keys.js";
import { enrollmentText, keyText, requestText } from "./texts.js";

const PATIENCE = 15_000;

/** A refusal by the realm, or `offline` when it was not reached. */
export class Refusal extends Error {
  /**
   * @param {string} code as the protocol names it
   * @param {number} [now] the server's time, beside `time_skewed`
   */
  constructor(code, now) {
    super(code);
    this.code = code;
    this.now = now;
  }
}

/** @typedef {{realm: string, device: string, key: CryptoKeyPair}} Signer */
/** @typedef {{enrollment: string, nonce: string, realm: string, issuer: string, account: string, expires: number, vapid?: string}} Meeting */

export class Realm {
  /**
   * @param {string} base `{app}api/v1`
   * @param {import("./clock.js").Clock} clock
   */
  constructor(base, clock) {
    this.base = base;
    this.clock = clock;
  }

  /**
   * @param {{code: string, username?: string}} code
   * @returns {Promise<Meeting>}
   */
  meet(code) {
    return this.#exchange("POST", "/enrollments", JSON.stringify(code), {});
  }

  /**
   * @param {Meeting} meeting
   * @param {CryptoKeyPair} key
   * @param {{label: string, device: string, subscription?: object}} about
   */
  async enroll(meeting, key, about) {
    const jwk = await publicKey(key);
    const { realm, enrollment } = meeting;
    const text = enrollmentText({ realm, enrollment, nonce: meeting.nonce, thumbprint: await thumbprint(jwk) });
    const body = JSON.stringify({ key: jwk, proof: await sign(key, text), ...about });
    return this.#exchange("POST", `/enrollments/${encodeURIComponent(enrollment)}`, body, {});
  }

  /**
   * @param {Signer} signer
   * @returns {Promise<{requests: any[], notices: any[]}>}
   */
  async pending(signer) {
    const sent = Date.now();
    const { now, requests, notices = [] } = await this.#signed(signer, "GET", "/requests");
    this.clock.set(now, sent);
    return { requests, notices };
  }

  /**
   * "Not me" about a notice.
   *
   * @param {Signer} signer
   * @param {string} id
   */
  refute(signer, id) {
    return this.#signed(signer, "POST", `/notices/${encodeURIComponent(id)}/report`, {});
  }

  /**
   * @param {Signer} signer
   * @param {string} id
   * @param {{decision: "approve" | "deny" | "report", number?: string}} answer
   */
  answer(signer, id, answer) {
    return this.#signed(signer, "POST", `/requests/${encodeURIComponent(id)}/answer`, answer);
  }

  /** @param {Signer} signer */
  device(signer) {
    return this.#signed(signer, "GET", "/device");
  }

  /**
   * @param {Signer} signer
   * @param {string} label
   */
  rename(signer, label) {
    return this.#signed(signer, "PUT", "/device/label", { label });
  }

  /**
   * @param {Signer} signer
   * @param {object | null} subscription
   */
  subscribe(signer, subscription) {
    return this.#signed(signer, "PUT", "/device/subscription", { subscription });
  }

  /**
   * @param {Signer} signer who has the old key
   * @param {CryptoKeyPair} next
   */
  async changeKey(signer, next) {
    const key = await publicKey(next);
    const print = await thumbprint(key);
    return this.#signed(signer, "POST", "/device/key", async (/** @type {string} */ once) => {
      const text = keyText({ realm: signer.realm, device: signer.device, nonce: once, thumbprint: print });
      return { key, proof: await sign(next, text) };
    });
  }

  /**
   * @param {Signer} signer
   * @param {boolean} code whether the 6-digit code goes too
   */
  remove(signer, code) {
    return this.#signed(signer, "POST", "/device/removal", { code });
  }

  /**
   * @param {Signer} signer
   * @param {string} method
   * @param {string} path
   * @param {object | ((nonce: string) => Promise<object>)} [body]
   */
  async #signed(signer, method, path, body) {
    try {
      return await this.#once(signer, method, path, body);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.code !== "time_skewed" || refusal.now === undefined) {
        throw refusal;
      }
      return this.#once(signer, method, path, body);
    }
  }

  /**
   * @param {Signer} signer
   * @param {string} method
   * @param {string} path
   * @param {object | ((nonce: string) => Promise<object>)} [body]
   */
  async #once({ realm, device, key }, method, path, body) {
    const once = nonce();
    const value = typeof body === "function" ? await body(once) : body;
    const content = value === undefined ? undefined : JSON.stringify(value);
    const time = this.clock.seconds();
    const digest = await sha256(utf8(content ?? ""));
    const text = requestText({ realm, method, path, digest, device, nonce: once, time });
    return this.#exchange(method, path, content, {
      "Torii-Device": device,
      "Torii-Time": String(time),
      "Torii-Nonce": once,
      "Torii-Signature": await sign(key, text),
    });
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {string | undefined} body
   * @param {Record<string, string>} headers
   * @returns {Promise<any>}
   */
  async #exchange(method, path, body, headers) {
    const sent = Date.now();
    if (body !== undefined) {
      headers["Content-Type"] = "application/json";
    }
    const response = await fetch(this.base + path, {
      method,
      headers,
      body,
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => {
      throw new Refusal("offline");
    });
    const answer = response.status === 204 ? {} : await response.json().catch(() => ({}));
    if (response.ok) {
      return answer;
    }
    if (answer.error === "time_skewed") {
      this.clock.set(answer.now, sent);
    }
    throw new Refusal(typeof answer.error === "string" ? answer.error : "server_trouble", answer.now);
  }
}
