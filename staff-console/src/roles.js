// What a member of staff is shown, by the roles in their token. The server decides what they may.

/** Roles that come with managing the whole realm. */
const WITH_REALM = ["torii-view", "torii-counter", "torii-helpdesk", "torii-reviewer", "torii-approver", "torii-tokens", "torii-policy"];

/**
 * @param {Record<string, any>} claims of an access token
 * @returns {Set<string>}
 */
export function rolesOf(claims) {
  const roles = new Set(/** @type {string[]} */ (claims.realm_access?.roles ?? []).filter((role) => role.startsWith("torii-")));
  if (claims.resource_access?.["realm-management"]?.roles?.includes("manage-realm")) {
    WITH_REALM.forEach((role) => roles.add(role));
  }
  return roles;
}

/** @type {{page: string, roles: string[]}[]} the parts of the console, and who sees each */
export const PARTS = [
  { page: "users", roles: ["torii-view", "torii-counter"] },
  { page: "queue", roles: ["torii-reviewer", "torii-approver", "torii-privileged"] },
  { page: "counter", roles: ["torii-counter"] },
  { page: "tokens", roles: ["torii-tokens", "torii-helpdesk"] },
  { page: "coverage", roles: ["torii-view"] },
  { page: "settings", roles: ["torii-policy"] },
  { page: "clients", roles: ["torii-policy"] },
  { page: "bring", roles: ["torii-policy"] },
  { page: "setup", roles: ["torii-policy"] },
];

/** @param {Set<string>} roles */
export function partsFor(roles) {
  return PARTS.filter((part) => part.roles.some((role) => roles.has(role))).map(({ page }) => page);
}
