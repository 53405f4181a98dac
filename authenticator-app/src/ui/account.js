// One account: its name, its key, its end.

import { changeKey } from "../device.js";
import { signer } from "../signer.js";
import { ask } from "./dialog.js";
import { button, controls, field, h, title } from "./dom.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("../schema.js").Account} Account */

/**
 * @param {App} app
 * @param {string} id
 * @returns {import("./app.js").Screen}
 */
export function account(app, id) {
  const t = app.t;
  const it = app.accounts.find((known) => known.id === id);
  if (!it) {
    return { name: "account", nodes: [title(t("account.title")), controls(button("back", t("back"), () => app.home()))] };
  }
  const since = new Intl.DateTimeFormat(app.language, { dateStyle: "long" }).format(it.since * 1000);
  return {
    name: "account",
    nodes: [
      title(t("account.title")),
      h(
        "dl",
        {},
        ...pair(t("account.issuer"), it.issuer),
        ...pair(t("account.name"), it.account),
        ...pair(t("account.label"), it.label, "account-label"),
        ...pair(t("account.since"), since),
      ),
      it.state === "forgotten" && h("p", { class: "warn" }, t("home.forgotten")),
      controls(...actions(app, it), button("back", t("back"), () => app.home())),
    ].filter((node) => node !== false),
  };
}

/**
 * @param {App} app
 * @param {Account} it
 */
function actions(app, it) {
  const t = app.t;
  if (it.state === "forgotten" || it.state === "code") {
    return [button("forget", t("account.forget"), () => forget(app, it))];
  }
  const rest = [button("remove", t("account.remove"), () => remove(app, it))];
  if (it.state === "proving") {
    return rest;
  }
  return [
    button("rename", t("account.rename"), () => rename(app, it)),
    button("change-key", t("account.key"), () => newKey(app, it)),
    ...rest,
  ];
}

/**
 * @param {App} app
 * @param {Account} it
 */
async function rename(app, it) {
  const t = app.t;
  const input = h("input", { id: "new-label", value: it.label, maxlength: "64", required: true, autocomplete: "off" });
  const act = async () => {
    const label = input.value.trim();
    await app.realm.rename(signer(it), label);
    await app.change(it.id, { label });
  };
  const body = [field(t("confirm.label"), input)];
  if (await ask(app, { title: t("account.rename.title"), body, yes: t("save"), act })) {
    await app.to(() => account(app, it.id));
    app.say(t("account.renamed"));
  }
}

/**
 * @param {App} app
 * @param {Account} it
 */
async function newKey(app, it) {
  const t = app.t;
  const act = () => changeKey(app.store, app.realm, it.id);
  const body = [h("p", {}, t("account.key.text"))];
  const changed = await ask(app, { title: t("account.key.title"), body, yes: t("account.key.yes"), act });
  await app.reload();
  if (changed) {
    // What is pressed next here is signed with the new key.
    await app.to(() => account(app, it.id));
    app.alert(t("account.key.done"));
  }
}

/**
 * @param {App} app
 * @param {Account} it
 */
async function remove(app, it) {
  const t = app.t;
  const box = h("input", { type: "checkbox", id: "remove-code", checked: true, "aria-describedby": "remove-code-hint" });
  const code = it.otp && [
    h("label", { class: "choice" }, box, t("account.remove.code")),
    h("p", { class: "hint", id: "remove-code-hint" }, t("account.remove.code.hint")),
  ];
  const body = [h("p", {}, t("account.remove.text")), ...(code ?? [])];
  let kept = false;
  const act = async () => {
    kept = !box.checked && Boolean(it.otp);
    await app.realm.remove(signer(it), Boolean(it.otp) && box.checked);
    await (kept ? app.change(it.id, { state: "code", device: undefined, key: undefined, next: undefined }) : app.forget(it.id));
  };
  const title = t("account.remove.title", { account: it.account });
  if (await ask(app, { title, body, yes: t("account.remove.yes"), act })) {
    await app.home();
    app.alert(t(kept ? "account.removed.kept" : "account.removed"));
  }
}

/**
 * Only where the server has nothing left that answers for it.
 *
 * @param {App} app
 * @param {Account} it
 */
async function forget(app, it) {
  const t = app.t;
  const body = [
    it.state === "forgotten" && h("p", {}, t("account.forget.text")),
    it.otp && h("p", {}, t("account.forget.code")),
  ].filter((node) => node instanceof Node);
  const title = t("account.remove.title", { account: it.account });
  if (await ask(app, { title, body, yes: t("account.remove.yes"), act: () => app.forget(it.id) })) {
    await app.home();
    app.alert(t("account.removed"));
  }
}

/**
 * @param {string} term
 * @param {string} text
 * @param {string} [id]
 */
function pair(term, text, id) {
  return [h("dt", {}, term), h("dd", { id }, text)];
}
