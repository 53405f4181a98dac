package io.torii.keycloak.webpush;

/**
 * A realm's key as it is stored.
 *
 * @param publicKey the 65 bytes of its uncompressed point, in base64url
 * @param privateKey what {@link VapidSeal} made of it
 */
record SealedKey(String realm, String publicKey, String privateKey) {
    @Override
    public String toString() {
        return "SealedKey[" + realm + "]";
    }
}
