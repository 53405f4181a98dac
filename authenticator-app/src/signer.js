// An account as the one who signs.

/**
 * @param {import("./schema.js").Account} account
 * @returns {import("./protocol/realm.js").Signer}
 */
export function signer({ realm, device, key }) {
  if (!device || !key) {
    throw new TypeError("an account without a key signs nothing");
  }
  return { realm, device, key };
}
