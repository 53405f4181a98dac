// Reads one notification as a browser would: {"body", "privateKey", "publicKey", "auth", "authorization"} on standard
// input, all but the last in base64url; {"content", "header", "claims", "verified"} on standard output.
const crypto = require("node:crypto");
const ece = require("http_ece");

const given = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const receiver = crypto.createECDH("prime256v1");
receiver.setPrivateKey(Buffer.from(given.privateKey, "base64url"));
const content = ece.decrypt(Buffer.from(given.body, "base64url"), {
  version: "aes128gcm",
  privateKey: receiver,
  authSecret: Buffer.from(given.auth, "base64url"),
});

const parts = /^vapid t=([^.]+)\.([^.]+)\.([^,]+), *k=(.+)$/.exec(given.authorization);
const point = Buffer.from(parts[4], "base64url");
const key = crypto.createPublicKey({
  format: "jwk",
  key: {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  },
});
const verified = crypto.verify(
  "sha256",
  Buffer.from(parts[1] + "." + parts[2]),
  { key, dsaEncoding: "ieee-p1363" },
  Buffer.from(parts[3], "base64url"),
);
const json = (part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
console.log(
  JSON.stringify({ content: content.toString("utf8"), header: json(parts[1]), claims: json(parts[2]), verified }),
);
