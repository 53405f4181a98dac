// Which page an address means.

import { account } from "./account.js";
import { bring } from "./bring.js";
import { queue, review } from "./cases.js";
import { clients } from "./clients.js";
import { counter, manual } from "./counter.js";
import { coverage } from "./coverage.js";
import { link, h, page } from "./dom.js";
import { settings } from "./settings.js";
import { setup } from "./setup.js";
import { tokens } from "./tokens.js";
import { users } from "./users.js";

/** @type {Record<string, import("./desk.js").Maker>} */
export const PAGES = {
  users,
  user: account,
  queue,
  case: review,
  counter,
  manual,
  coverage,
  settings,
  setup,
  tokens,
  clients,
  bring,
  nobody: (desk) => page(desk.t("nobody.title"), h("p", {}, desk.t("nobody.text"))),
  nowhere: (desk) => page(desk.t("nowhere.title"), h("p", {}, link("#/", desk.t("nowhere.back")))),
};
