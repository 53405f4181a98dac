// A realm that speaks the protocol by its letter, checked with node's own cryptography and none of the app's code.

import { createHash, createPublicKey, randomBytes, verify } from "node:crypto";

const sha = (text) => createHash("sha256").update(text).digest("base64url");

export const thumbprint = ({ crv, kty, x, y }) => sha(`{"crv":"${crv}","kty":"${kty}","x":"${x}","y":"${y}"}`);

export const signedBy = (jwk, text, signature) =>
  verify(
    "sha256",
    Buffer.from(text),
    { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );

export class FakeRealm {
  realm = "campus";
  offset = 0;
  vapid = undefined;
  /** Whether devices are registered without a number. */
  trusting = true;
  /** Whether an enrolment gives a 6-digit code. */
  coded = true;
  /** Whether every push service is one that the realm allows. */
  notifying = true;
  codes = new Map();
  meetings = new Map();
  devices = new Map();
  requests = [];
  notices = [];
  nonces = new Set();
  log = [];

  now() {
    return Math.floor(Date.now() / 1000) + this.offset;
  }

  code(account, username) {
    const code = username ? randomBytes(9).reduce((text, byte) => text + "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"[byte % 32], "") : randomBytes(16).toString("base64url");
    this.codes.set((username ? `${username} ` : "") + code, account);
    return code;
  }

  ask(device, more = {}) {
    const id = randomBytes(16).toString("base64url");
    const opened = this.now();
    const about = { application: "Portal", browser: "Firefox on Linux", place: "Tokyo, Japan", address: "192.0.2.0/24" };
    const told = { id, purpose: "sign-in", ...about, opened, expires: opened + 60, digits: 2, several: false, ...more };
    this.requests.push({ device, told, number: "42" });
    return id;
  }

  /** @returns {{status: number, body?: object}} */
  handle(method, path, headers, body) {
    this.log.push(`${method} ${path}`);
    const [, first, id, last] = path.split("/");
    if (first === "enrollments") {
      return id ? this.#enroll(id, JSON.parse(body)) : this.#meet(JSON.parse(body));
    }
    const { refusal, device } = this.#signer(method, path, headers, body);
    if (refusal) {
      return refusal;
    }
    return this.#signed(device, `${method} /${first}${last ? `/{id}/${last}` : id ? `/${id}` : ""}`, id, body && JSON.parse(body), headers);
  }

  #meet({ code, username }) {
    const key = (username ? `${username} ` : "") + code;
    const account = this.codes.get(key);
    this.codes.delete(key);
    if (!account) {
      return refuse(404, "enrollment_unknown");
    }
    const enrollment = randomBytes(8).toString("hex");
    const meeting = { enrollment, nonce: randomBytes(16).toString("base64url"), realm: this.realm, issuer: "Example University", account, expires: this.now() + 600 };
    this.meetings.set(enrollment, meeting);
    return { status: 200, body: { ...meeting, ...(this.vapid && { vapid: this.vapid }) } };
  }

  #enroll(enrollment, { key, proof, label, device, subscription }) {
    const meeting = this.meetings.get(enrollment);
    if (!meeting) {
      return refuse(404, "enrollment_unknown");
    }
    if (!label || !device || Object.keys(key).join() !== "kty,crv,x,y") {
      return refuse(400, "malformed");
    }
    const text = ["torii-enroll-v1", this.realm, enrollment, meeting.nonce, thumbprint(key)].join("\n");
    if (!signedBy(key, text, proof)) {
      return refuse(400, "proof_invalid");
    }
    if ([...this.devices.values()].some((known) => known.label === label)) {
      return refuse(409, "label_taken");
    }
    this.meetings.delete(enrollment);
    const id = `dev.${randomBytes(8).toString("hex")}`;
    this.devices.set(id, { key, label, subscription, account: meeting.account, since: this.now(), registered: this.trusting });
    return { status: 201, body: { device: id, ...(this.coded && { otp: { secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", algorithm: "SHA1", digits: 6, period: 30 } }) } };
  }

  #signer(method, path, headers, body) {
    const id = headers["torii-device"];
    const time = Number(headers["torii-time"]);
    const once = headers["torii-nonce"];
    const device = this.devices.get(id);
    if (!device) {
      return { refusal: refuse(401, "device_unknown") };
    }
    const text = ["torii-request-v1", this.realm, method, path, sha(body), id, once, time].join("\n");
    if (!signedBy(device.key, text, headers["torii-signature"])) {
      return { refusal: refuse(401, "signature_invalid") };
    }
    if (Math.abs(time - this.now()) > 60) {
      return { refusal: { status: 401, body: { error: "time_skewed", now: this.now() } } };
    }
    if (this.nonces.has(once) || !/^[A-Za-z0-9_-]{22}$/.test(once)) {
      return { refusal: refuse(401, "request_replayed") };
    }
    this.nonces.add(once);
    return { device: { id, ...device } };
  }

  #signed(device, what, id, body, headers) {
    const stored = this.devices.get(device.id);
    if (!device.registered && what.includes("/device")) {
      return refuse(409, "not_registered");
    }
    switch (what) {
      case "GET /requests": {
        const requests = this.requests.filter((request) => request.device === device.id && request.told.expires > this.now() && !request.over);
        return { status: 200, body: { now: this.now(), requests: requests.map(({ told }) => told), notices: device.registered ? this.notices : [] } };
      }
      case "POST /requests/{id}/answer":
        return this.#answer(device, id, body);
      case "POST /notices/{id}/report": {
        const known = this.notices.some((notice) => notice.id === id);
        this.notices = this.notices.filter((notice) => notice.id !== id);
        return known ? { status: 200, body: { outcome: "reported" } } : refuse(404, "request_unknown");
      }
      case "GET /device":
        return { status: 200, body: { issuer: "Example University", account: device.account, label: device.label, since: device.since, notified: Boolean(device.subscription), ...(this.vapid && { vapid: this.vapid }) } };
      case "PUT /device/label":
        if ([...this.devices.values()].some((known) => known !== stored && known.label === body.label)) {
          return refuse(409, "label_taken");
        }
        stored.label = body.label;
        return { status: 204 };
      case "PUT /device/subscription":
        if (body.subscription && !this.notifying) {
          return refuse(400, "endpoint_refused");
        }
        stored.subscription = body.subscription;
        return { status: 204 };
      case "POST /device/key": {
        const text = ["torii-key-v1", this.realm, device.id, headers["torii-nonce"], thumbprint(body.key)].join("\n");
        if (!signedBy(body.key, text, body.proof)) {
          return refuse(400, "proof_invalid");
        }
        stored.key = body.key;
        return { status: 204 };
      }
      case "POST /device/removal":
        if (this.last) {
          return refuse(409, "last_method");
        }
        this.devices.delete(device.id);
        return { status: 204 };
      default:
        return refuse(404, "malformed");
    }
  }

  #answer(device, id, { decision, number }) {
    const request = this.requests.find(({ told }) => told.id === id);
    if (!request || request.device !== device.id) {
      return refuse(404, "request_unknown");
    }
    if (request.over || request.told.expires <= this.now()) {
      return refuse(409, "request_over");
    }
    request.over = decision;
    if (decision === "approve" && number !== request.number) {
      return refuse(409, "number_wrong");
    }
    this.devices.get(device.id).registered ||= decision === "approve" && request.told.purpose === "binding";
    return { status: 200, body: { outcome: { approve: "approved", deny: "denied", report: "reported" }[decision] } };
  }
}

function refuse(status, error) {
  return { status, body: { error } };
}

/** The realm in place of the network, for tests in node. */
export function instead(realm, base) {
  globalThis.fetch = async (address, { method, headers, body }) => {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const { status, body: answer } = realm.handle(method, address.slice(base.length), lower, body ?? "");
    return new Response(answer ? JSON.stringify(answer) : null, { status });
  };
}
