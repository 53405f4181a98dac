package io.torii.keycloak.trusted;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;

/**
 * A digest of what a trusted browser is bound to (R19): the password, every method and the mail address that the account has.
 * Names and the order of methods, and when they were used, are not in it.
 */
record AccountPrint(UserModel user) {
    String text() {
        var credentials = user.credentialManager()
                .getStoredCredentialsStream()
                .map(AccountPrint::line)
                .sorted()
                .collect(Collectors.joining("\n"));
        var mail = Optional.ofNullable(user.getEmail()).orElse("").toLowerCase(Locale.ROOT);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((mail + "\n" + credentials).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** A new password keeps its id and has another date. */
    private static String line(CredentialModel stored) {
        return stored.getType() + ":" + stored.getId() + ":" + stored.getCreatedDate();
    }
}
