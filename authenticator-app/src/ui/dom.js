// Elements without markup in strings: nothing that a server or a QR code says is ever read as HTML.

/**
 * @typedef {string | number | Node | null | undefined | false} Child
 * @typedef {Record<string, string | number | boolean | undefined | ((event: any) => void)>} Properties
 */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Properties} properties functions are listeners, `true` an attribute without a value
 * @param {Child[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false).map(node));
  return element;
}

/** @param {Child} child */
function node(child) {
  return child instanceof Node ? child : String(child);
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) {
    throw new TypeError(`no element ${id}`);
  }
  return element;
}

/**
 * A heading that focus moves to when what is under it is new.
 *
 * @param {string} text
 * @param {string} [id]
 */
export function title(text, id = "title") {
  return h("h1", { id, tabindex: "-1" }, text);
}

/**
 * A button that does one thing at a time.
 *
 * @param {string} id
 * @param {string} text
 * @param {(event: Event) => unknown} action
 * @param {Properties} more
 */
export function button(id, text, action, more = {}) {
  const element = h("button", { type: "button", id, ...more }, text);
  element.addEventListener("click", async (event) => {
    if (element.getAttribute("aria-disabled") === "true") {
      return;
    }
    element.setAttribute("aria-disabled", "true");
    try {
      await action(event);
    } finally {
      element.removeAttribute("aria-disabled");
    }
  });
  return element;
}

/**
 * A labelled field with its hint.
 *
 * @param {string} label
 * @param {HTMLElement} input with an id
 * @param {string} [hint]
 */
export function field(label, input, hint) {
  const about = `${input.id}-hint`;
  if (hint) {
    input.setAttribute("aria-describedby", about);
  }
  return h("div", { class: "field" }, h("label", { for: input.id }, label), input, hint && h("p", { id: about, class: "hint" }, hint));
}

/** @param {Child[]} children */
export function controls(...children) {
  return h("div", { class: "controls" }, ...children);
}
