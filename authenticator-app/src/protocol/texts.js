// The texts that are signed: lines joined by one line feed, none at the end. See docs/authenticator-protocol.md.

/** @param {{realm: string, enrollment: string, nonce: string, thumbprint: string}} parts */
export function enrollmentText(parts) {
  return lines("torii-enroll-v1", parts.realm, parts.enrollment, parts.nonce, parts.thumbprint);
}

/**
 * @param {{realm: string, method: string, path: string, digest: string, device: string, nonce: string, time: number}} parts
 */
export function requestText(parts) {
  return lines(
    "torii-request-v1",
    parts.realm,
    parts.method,
    parts.path,
    parts.digest,
    parts.device,
    parts.nonce,
    String(parts.time),
  );
}

/** @param {{realm: string, device: string, nonce: string, thumbprint: string}} parts */
export function keyText(parts) {
  return lines("torii-key-v1", parts.realm, parts.device, parts.nonce, parts.thumbprint);
}

/** @param {string[]} all */
function lines(...all) {
  // A line feed inside a part would move what the parts after it say.
  if (all.some((line) => line.includes("\n"))) {
    throw new TypeError("a part of a signed text has a line feed");
  }
  return all.join("\n");
}
