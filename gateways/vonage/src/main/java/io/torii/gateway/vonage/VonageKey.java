package io.torii.gateway.vonage;

import io.torii.domain.SecretText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** The application's private key as the administrator gives it: a PKCS#8 PEM, or the file it stands in. */
final class VonageKey {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private VonageKey() {}

    /** The PEM; empty when it cannot be read or is no RSA key in PKCS#8. */
    static Optional<SecretText> of(SecretText option) {
        var words = option.reveal();
        return (words.contains("-----BEGIN") ? Optional.of(words.replace("\\n", "\n")) : file(words))
                .filter(VonageKey::isRsa)
                .map(SecretText::of);
    }

    private static Optional<String> file(String name) {
        try {
            return Optional.of(Files.readString(Path.of(name)));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isRsa(String pem) {
        try {
            var base64 = pem.replace(BEGIN, "").replace(END, "").replaceAll("\\s+", "");
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return KeyFactory.getInstance("RSA").generatePrivate(spec) != null;
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
