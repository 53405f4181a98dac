// Addresses within the console: #/<page>/<part>… can be kept as bookmarks; nothing in them is secret, and no server sees them.

/** @param {string} hash */
export function read(hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").filter(Boolean).map(decoded);
  return { page: parts[0] ?? "", parts: parts.slice(1), query: new URLSearchParams(query) };
}

/**
 * @param {string} page
 * @param {...string} parts
 */
export function to(page, ...parts) {
  return `#/${[page, ...parts].map(encodeURIComponent).join("/")}`;
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
