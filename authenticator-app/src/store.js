// IndexedDB: the accounts with their keys, and what the app remembers of itself. Realms of one host share an origin, so
// the name of the database says whose it is.

import { upgraded } from "./schema.js";

/** @typedef {import("./schema.js").Account} Account */

export class Store {
  /** @param {IDBDatabase} database */
  constructor(database) {
    this.database = database;
    /** Whether there are accounts that only a newer app can read. */
    this.unread = false;
  }

  /**
   * @param {string} scope the path at which the app is served
   * @returns {Promise<Store>}
   */
  static async open(scope) {
    const opening = indexedDB.open(`torii-authenticator ${scope}`, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("accounts", { keyPath: "id" });
      opening.result.createObjectStore("memory");
    };
    return new Store(await done(opening));
  }

  /**
   * The oldest first; a record of a newer app is not touched.
   *
   * @returns {Promise<Account[]>}
   */
  async accounts() {
    const records = await done(this.#in("accounts", "readonly").getAll());
    const known = records.map((record) => upgraded(record)).filter((account) => account !== undefined);
    this.unread = known.length < records.length;
    return /** @type {Account[]} */ (known).sort((a, b) => a.since - b.since);
  }

  /**
   * @param {string} id
   * @returns {Promise<Account | undefined>} as it is stored now
   */
  async account(id) {
    return upgraded(await done(this.#in("accounts", "readonly").get(id)));
  }

  /** @param {Account} account */
  async put(account) {
    await done(this.#in("accounts", "readwrite").put(account));
  }

  /**
   * Changes what is stored now, not what the caller read a while ago. Present only if it still exists.
   *
   * @param {string} id
   * @param {Partial<Account>} change `undefined` takes a property away
   */
  async change(id, change) {
    const accounts = this.#in("accounts", "readwrite");
    const record = await done(accounts.get(id));
    if (record) {
      const changed = { ...record, ...change };
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined) {
          delete changed[name];
        }
      }
      await done(accounts.put(changed));
    }
  }

  /** @param {string} id */
  async forget(id) {
    await done(this.#in("accounts", "readwrite").delete(id));
  }

  /**
   * @param {string} name
   * @returns {Promise<any>}
   */
  async recall(name) {
    return done(this.#in("memory", "readonly").get(name));
  }

  /**
   * @param {string} name
   * @param {unknown} value
   */
  async remember(name, value) {
    await done(this.#in("memory", "readwrite").put(value, name));
  }

  /** Everything that this app keeps on this phone. */
  async clear() {
    await done(this.#in("accounts", "readwrite").clear());
    await done(this.#in("memory", "readwrite").clear());
  }

  /**
   * @param {string} name
   * @param {IDBTransactionMode} mode
   */
  #in(name, mode) {
    return this.database.transaction(name, mode).objectStore(name);
  }
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
