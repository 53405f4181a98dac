package io.torii.keycloak.keys;

import io.torii.domain.MacKey;
import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Optional;

/** Secret keys of 32 bytes in a keystore file of any type that the platform reads (PKCS 12, JCEKS, BCFKS). */
record KeystoreKeys(String file, String password) {
    Optional<MacKey> key(String alias) {
        try {
            var secret = password == null ? new char[0] : password.toCharArray();
            var key = KeyStore.getInstance(new File(file), secret).getKey(alias, secret);
            return Optional.ofNullable(key).map(KeystoreKeys::exported);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("spi-torii--keys--keystore-file cannot be read", e);
        }
    }

    private static MacKey exported(Key key) {
        if (key.getEncoded() == null) {
            throw new IllegalStateException("spi-torii--keys--keystore-file keeps its key to itself");
        }
        return MacKey.of(key.getEncoded());
    }

    @Override
    public String toString() {
        return "KeystoreKeys[" + file + "]";
    }
}
