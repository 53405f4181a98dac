// Elements of the console, on those of the authenticator: nothing that a server says is ever read as HTML.

import { button, field, h, title } from "../../../authenticator-app/src/ui/dom.js";

export { button, byId, field, h, title } from "../../../authenticator-app/src/ui/dom.js";

/** @typedef {import("../../../authenticator-app/src/ui/dom.js").Child} Child */

/**
 * @param {string} address
 * @param {Child} text
 * @param {Record<string, string>} [more]
 */
export function link(address, text, more = {}) {
  return h("a", { href: address, ...more }, text);
}

/**
 * Names and values; what has no value is left out.
 *
 * @param {[string, Child][]} pairs
 */
export function facts(pairs) {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  return h("dl", {}, ...shown.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}

/**
 * A table that a narrow window shows as cards, each cell with its column's name.
 *
 * @param {string} id
 * @param {string} caption
 * @param {string[]} columns
 * @param {Child[][]} rows the first cell of each names it
 */
export function table(id, caption, columns, rows) {
  const cell = (/** @type {Child} */ child, /** @type {number} */ at) =>
    h(at === 0 ? "th" : "td", { "data-column": columns[at], ...(at === 0 ? { scope: "row" } : {}) }, child);
  return h(
    "table",
    { id },
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...columns.map((column) => h("th", { scope: "col" }, column)))),
    h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map(cell)))),
  );
}

/**
 * One of several words.
 *
 * @param {string} id
 * @param {string} label
 * @param {[string, string][]} choices value and text
 * @param {string} [chosen]
 */
export function select(id, label, choices, chosen) {
  const options = choices.map(([value, text]) => h("option", { value, selected: value === chosen }, text));
  return field(label, h("select", { id }, ...options));
}

/**
 * A line or more of text.
 *
 * @param {string} id
 * @param {string} label
 * @param {{hint?: string, value?: string, rows?: number, type?: string, required?: boolean, most?: number}} [more]
 */
export function text(id, label, { hint, value = "", rows, type = "text", required = false, most } = {}) {
  const common = { id, required, maxlength: most, autocomplete: "off" };
  if (rows) {
    const area = h("textarea", { ...common, rows });
    area.value = value;
    return field(label, area, hint);
  }
  return field(label, h("input", { ...common, type, value }), hint);
}

/**
 * @param {string} id
 * @param {string} label
 * @param {boolean} [checked]
 */
export function tick(id, label, checked = false) {
  return h("label", { class: "choice" }, h("input", { type: "checkbox", id, checked }), h("span", {}, label));
}

/** @param {string} id */
export function valueOf(id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id))?.value.trim() ?? "";
}

/** @param {string} id */
export function ticked(id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id))?.checked ?? false;
}

/**
 * A form whose one button does something; Enter presses it.
 *
 * @param {string} id
 * @param {Child[]} fields
 * @param {HTMLButtonElement} go
 * @param {...Child} others beside that button
 */
export function form(id, fields, go, ...others) {
  const submit = (/** @type {Event} */ event) => (event.preventDefault(), go.click());
  return h("form", { id, submit, novalidate: true }, ...fields, h("div", { class: "controls" }, go, ...others), h("input", { type: "submit", hidden: true }));
}

/**
 * A part of a page under a heading of its own.
 *
 * @param {string} id
 * @param {string} heading
 * @param {...Child} children
 */
export function section(id, heading, ...children) {
  for (const child of children) {
    if (child instanceof HTMLTableElement && child.caption?.textContent === heading) {
      // Said to who listens; who sees has just read it.
      child.caption.classList.add("unseen");
    }
  }
  return h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title` }, heading), ...children);
}

/**
 * @param {string} heading
 * @param {...Child} children
 */
export function page(heading, ...children) {
  return { title: heading, nodes: [title(heading), ...children.filter((child) => child instanceof Node)] };
}

/**
 * A button that presses like a link to something else on the page.
 *
 * @param {string} id
 * @param {string} text
 * @param {(event: Event) => unknown} action
 */
export function first(id, text, action) {
  return button(id, text, action, { class: "first" });
}
