package io.torii.tests.vendors;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/**
 * The account a Vonage fake knows, drawn anew for each.
 *
 * @param applicationId the application's UUID
 * @param keys the application's key pair; Vonage holds the public half
 * @param apiKey the account's name, 8 hex digits
 * @param signatureSecret what signs webhooks
 * @param number the one number it may send from, without {@code +} as Vonage writes numbers
 * @param name the one alphanumeric sender it has registered
 */
public record VonageAccount(
        String applicationId, KeyPair keys, String apiKey, String signatureSecret, String number, String name) {
    static VonageAccount drawn() {
        return new VonageAccount(
                UUID.randomUUID().toString(),
                newKeys(),
                RandomWords.hex(8),
                RandomWords.hex(64),
                "15005550007",
                "TORII");
    }

    /** For the gateway's option {@code private-key}: PKCS#8 as Vonage's dashboard hands it out. */
    public String privateKeyPem() {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }

    boolean mayUse(String sender) {
        return sender.equals(number) || sender.equals(name);
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
