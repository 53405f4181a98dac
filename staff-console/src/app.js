// Begins the console: signs in, and shows what the address names.

import { Refusal } from "./refusal.js";
import { Rest } from "./rest.js";
import { Session } from "./session.js";
import { Desk } from "./ui/desk.js";
import { told } from "./ui/dialog.js";
import { byId, first, title } from "./ui/dom.js";

const base = new URL("./", location.href).href;
const place = await (await fetch(new URL("place.json", base))).json();
const session = new Session(base, place.client);
const desk = new Desk(session, new Rest(place.admin, session), place.realm);

try {
  await ((await session.finish()) ? desk.begin() : session.begin(desk.language));
} catch (refusal) {
  const again = first("begin", desk.t("sign.in"), () => session.begin(desk.language));
  const way = refusal instanceof Refusal && refusal.code === "session_over" ? [] : [again];
  byId("page").replaceChildren(title(desk.t("trouble.title")), ...told(desk, refusal), ...way);
}
