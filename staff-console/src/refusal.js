// An answer that is not what was asked for.

export class Refusal extends Error {
  /**
   * @param {string} code that stays the same
   * @param {number} status
   * @param {Record<string, any>} more what else the answer has
   */
  constructor(code, status, more = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.more = more;
  }
}
