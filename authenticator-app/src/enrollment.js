// An enrolment that is under way. What is done stays done, so that a lost answer repeats its own step and no other: a second
// meeting by the same code would end it.

import { accountOf } from "./device.js";
import { newKey } from "./protocol/keys.js";
import { Refusal } from "./protocol/realm.js";
import { addressOf, plain } from "./push.js";

/** @typedef {import("./protocol/realm.js").Realm} Realm */
/** @typedef {{code: string, username?: string}} Code */

/** After these nothing is left to repeat. */
const FINAL = new Set(["enrollment_unknown", "proof_invalid"]);

export class Enrollment {
  /** @param {Code} code */
  constructor(code) {
    this.code = code;
    /** @type {Promise<CryptoKeyPair> | undefined} */
    this.key = undefined;
    /** @type {import("./protocol/realm.js").Meeting | undefined} */
    this.meeting = undefined;
    /** @type {PushSubscription | undefined} */
    this.push = undefined;
    this.over = false;
  }

  /**
   * Whether a user who gives this code goes on with it.
   *
   * @param {Code} code
   */
  goesOn({ code, username }) {
    return !this.over && this.code.code === code && this.code.username === username;
  }

  /** @param {Realm} realm */
  async meet(realm) {
    this.meeting ??= await realm.meet(this.code);
    return this.meeting;
  }

  /**
   * With the same key however often it is repeated.
   *
   * @param {Realm} realm
   * @param {{label: string, device: string}} about
   * @returns {Promise<import("./schema.js").Account>} as it is to be stored
   */
  async answer(realm, about) {
    const meeting = await this.meet(realm);
    const key = await (this.key ??= newKey());
    const { push } = this;
    const told = await this.#ending(realm.enroll(meeting, key, { ...about, ...(push && { subscription: plain(push) }) }));
    const account = await accountOf(meeting, told, { key, label: about.label, since: realm.clock.seconds() });
    return { ...account, ...(push && { told: await addressOf(push) }) };
  }

  /**
   * @template T
   * @param {Promise<T>} exchange
   */
  async #ending(exchange) {
    try {
      const told = await exchange;
      this.over = true;
      return told;
    } catch (refusal) {
      this.over = refusal instanceof Refusal && FINAL.has(refusal.code);
      throw refusal;
    }
  }
}
