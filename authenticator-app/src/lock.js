// The lock of the app's screen: the phone's own fingerprint, face or PIN, by a key that never leaves this phone and that no
// server knows. It keeps out who picks up an open phone; the keys themselves are kept by the browser.

const USER_VERIFIED = 0x04;
const FLAGS = 32;

/** @param {import("./store.js").Store} store */
export function lockId(store) {
  return store.recall("lock");
}

export async function available() {
  return "PublicKeyCredential" in globalThis
    ? PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false)
    : false;
}

/** @param {import("./store.js").Store} store */
export async function lock(store) {
  const made = await navigator.credentials.create({
    publicKey: {
      rp: { name: "Torii Authenticator" },
      user: { id: random(), name: "torii-lock", displayName: "Torii Authenticator" },
      challenge: random(),
      pubKeyCredParams: [
        { type: "public-key", alg: -7 },
        { type: "public-key", alg: -257 },
      ],
      authenticatorSelection: {
        authenticatorAttachment: "platform",
        // Not discoverable, so that the sign-in page does not offer it as a passkey.
        residentKey: "discouraged",
        userVerification: "required",
      },
    },
  });
  const credential = /** @type {PublicKeyCredential | null} */ (made);
  if (!credential) {
    throw new TypeError("no lock was made");
  }
  await store.remember("lock", credential.rawId);
}

/**
 * @param {import("./store.js").Store} store
 * @param {boolean} forGood whether the lock is taken off
 */
export async function unlock(store, forGood = false) {
  const id = await lockId(store);
  const got = await navigator.credentials.get({
    publicKey: {
      challenge: random(),
      allowCredentials: [{ type: "public-key", id, transports: ["internal"] }],
      userVerification: "required",
    },
  });
  const response = /** @type {AuthenticatorAssertionResponse | undefined} */ (Reflect.get(Object(got), "response"));
  const flags = response ? new Uint8Array(response.authenticatorData)[FLAGS] : 0;
  if (!(flags & USER_VERIFIED)) {
    throw new TypeError("the user was not verified");
  }
  if (forGood) {
    await store.remember("lock", undefined);
  }
}

function random() {
  return crypto.getRandomValues(new Uint8Array(32));
}
