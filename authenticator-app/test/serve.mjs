// The app on a realm of the tests' own, for browsers: node test/serve.mjs <folder of the built app>. Prints its address. What
// happens at the realm's other end is asked for below /fake/.

import { createECDH } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { FakeRealm } from "./fake-realm.mjs";

const APP = "/realms/campus/torii-authenticator/";
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml", png: "image/png", webmanifest: "application/manifest+json" };
const files = process.argv[2];
const realm = new FakeRealm();
realm.trusting = false;
/** Whether the next answer of a phone that enrols is lost on its way. */
let losing = false;
const server = createECDH("prime256v1");
server.generateKeys();

const controls = {
  code: ({ account, username }) => realm.code(account, username),
  ask: (more) => realm.ask([...realm.devices.keys()].at(-1), more),
  notice: ({ kind }) => realm.notices.push({ id: `${kind}.abc`, kind, at: realm.now() }),
  notices: () => realm.notices.length,
  lose: () => (losing = true),
  asked: () => realm.log.filter((line) => line === "GET /requests").length,
  answers: () => realm.requests.map(({ over }) => over ?? "none").join(),
  labels: () => [...realm.devices.values()].map(({ label }) => label).join(),
  last: ({ last }) => String((realm.last = last)),
  lock: () => ([realm.locked, realm.devices] = [realm.devices, new Map()]),
  unlock: () => (realm.devices = realm.locked),
  codeless: () => (realm.coded = false),
  forget: () => realm.devices.clear(),
  vapid: () => (realm.vapid = server.getPublicKey().toString("base64url")),
};

function answer(request, body) {
  const path = new URL(request.url, "http://localhost").pathname;
  if (path.startsWith("/fake/")) {
    return { status: 200, type: "text/plain", content: String(controls[path.slice(6)](body ? JSON.parse(body) : {})) };
  }
  if (losing && path.startsWith(`${APP}api/v1/enrollments/`)) {
    losing = false;
    return { status: 502 };
  }
  if (path.startsWith(`${APP}api/v1`)) {
    const { status, body: told } = realm.handle(request.method, path.slice(APP.length + 6), request.headers, body);
    return { status, type: "application/json", content: told && JSON.stringify(told) };
  }
  const name = path.slice(APP.length) || "index.html";
  const file = join(files, name);
  const known = path.startsWith(APP) && !name.includes("..") && existsSync(file);
  return known ? { status: 200, type: TYPES[name.split(".").pop()], content: readFileSync(file) } : { status: 404 };
}

const http = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const { status, type, content } = answer(request, Buffer.concat(parts).toString());
    response.writeHead(status, type ? { "Content-Type": type, "Cache-Control": "no-store" } : {});
    response.end(content);
  });
});
http.listen(0, "127.0.0.1", () => console.log(`http://localhost:${http.address().port}${APP}`));
process.stdin.on("end", () => process.exit(0)).resume();
