package io.torii.keycloak.trusted;

import io.torii.keycloak.accesspass.OpenVisit;
import io.torii.keycloak.accesspass.PassCredential;
import io.torii.keycloak.phone.UnprovenNumbers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.StorageId;

/**
 * A digest of what a trusted browser is bound to (R19): the password, every method and the mail address that the account has.
 * Names and the order of methods, and when they were used, are not in it; nor are passes, which come and go unused.
 */
record AccountPrint(UserModel user) {
    /** When a directory's password was set, as Active Directory and OpenLDAP's password policy name it. */
    private static final List<String> SET_AT = List.of("pwdLastSet", "pwdChangedTime");

    private static final Set<String> NO_METHODS = Set.of(PassCredential.TYPE, OpenVisit.TYPE, UnprovenNumbers.TYPE);

    /** Whether a new password shows: a directory's does where it is mapped when it was set. */
    boolean showsPassword() {
        var local = user.getFederationLink() == null && StorageId.isLocalStorage(user.getId());
        return local || !passwordSet().isEmpty();
    }

    String text() {
        var credentials = user.credentialManager()
                .getStoredCredentialsStream()
                .filter(stored -> !NO_METHODS.contains(stored.getType()))
                .map(AccountPrint::line)
                .sorted()
                .collect(Collectors.joining("\n"));
        var mail = Optional.ofNullable(user.getEmail()).orElse("").toLowerCase(Locale.ROOT);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((mail + "\n" + passwordSet() + "\n" + credentials).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    private String passwordSet() {
        return SET_AT.stream()
                .map(user::getFirstAttribute)
                .filter(at -> at != null && !at.isBlank())
                .collect(Collectors.joining(","));
    }

    /** A new password keeps its id and has another date. */
    private static String line(CredentialModel stored) {
        return stored.getType() + ":" + stored.getId() + ":" + stored.getCreatedDate();
    }
}
