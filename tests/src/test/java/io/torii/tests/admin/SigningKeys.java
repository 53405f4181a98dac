package io.torii.tests.admin;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What realms of tests sign with: Keycloak would make two RSA keys for each, which takes it a second or two. Realms that
 * are made one after the other have different ones.
 */
final class SigningKeys {
    private static final int BITS = 2048;
    private static final List<String> KEYS =
            Stream.generate(SigningKeys::fresh).limit(4).toList();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private SigningKeys() {}

    /** A private key as a realm's file has it. */
    static String next() {
        return KEYS.get(Math.floorMod(NEXT.getAndIncrement(), KEYS.size()));
    }

    private static String fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var key = generator.generateKeyPair().getPrivate();
            return Base64.getEncoder().encodeToString(key.getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA is part of every Java platform", e);
        }
    }
}
