package io.torii.keycloak.application;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.torii.domain.KeyPurpose;
import io.torii.domain.MacKey;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.keys.MasterKeys;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Lets one picture in beside a sign-in, whose own forms take no files: signed for browser, tab, step and user, and good
 * once. Whoever has it and not the browser's cookie can do nothing with it.
 *
 * @param nonce what makes it good once
 * @param tab the sign-in's, in its browser
 * @param until from when it lets nothing in
 */
public record UploadTicket(String nonce, String tab, Instant until) {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int PARTS = 4;

    /** For the page that is shown now, of a sign-in whose user is known. */
    public static String issue(KeycloakSession session, AuthenticationSessionModel signIn) {
        var until = new KeycloakClock().now().plus(LIFE);
        var ticket = new UploadTicket(new SecureChance().handle(), signIn.getTabId(), until);
        var key = MasterKeys.of(session)
                .of(signIn.getRealm().getId(), KeyPurpose.UPLOAD)
                .current();
        return String.join(".", ticket.nonce(), ticket.tab(), seconds(until), ticket.signed(key, signIn));
    }

    /** The sign-in that this browser's page belongs to; empty for what is not of this browser, or over. */
    public static Optional<Taken> take(KeycloakSession session, String typed) {
        try {
            var parts = typed.split("\\.", -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            var ticket = new UploadTicket(parts[0], parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2])));
            return ticket.signIn(session)
                    .filter(signIn -> ticket.verifies(session, signIn, parts[3]))
                    .map(signIn -> new Taken(signIn, ticket.spend(session)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<AuthenticationSessionModel> signIn(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        var browser = new AuthenticationSessionManager(session).getCurrentRootAuthenticationSession(realm);
        return Optional.ofNullable(browser)
                .map(root -> root.getAuthenticationSessions().get(tab))
                .filter(signIn -> signIn.getAuthenticatedUser() != null);
    }

    private boolean verifies(KeycloakSession session, AuthenticationSessionModel signIn, String mac) {
        return new KeycloakClock().now().isBefore(until)
                && MasterKeys.of(session)
                        .of(signIn.getRealm().getId(), KeyPurpose.UPLOAD)
                        .verifying()
                        .anyMatch(key ->
                                MessageDigest.isEqual(signed(key, signIn).getBytes(US_ASCII), mac.getBytes(US_ASCII)));
    }

    /** True for exactly one caller, on all nodes. */
    private boolean spend(KeycloakSession session) {
        var key = SingleUseKey.of(
                "upload", List.of(session.getContext().getRealm().getId(), nonce));
        var left = Duration.between(new KeycloakClock().now(), until).toSeconds();
        return session.singleUseObjects().putIfAbsent(key, Math.max(1, left));
    }

    private String signed(MacKey key, AuthenticationSessionModel signIn) {
        var step = signIn.getAuthNote(AuthenticationProcessor.CURRENT_AUTHENTICATION_EXECUTION);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.mac(
                        signIn.getParentSession().getId(),
                        tab,
                        String.valueOf(step),
                        signIn.getAuthenticatedUser().getId(),
                        nonce,
                        seconds(until)));
    }

    private static String seconds(Instant at) {
        return String.valueOf(at.getEpochSecond());
    }

    /**
     * A ticket that was shown by its own browser.
     *
     * @param signIn what it belongs to
     * @param first whether nobody has shown it before
     */
    public record Taken(AuthenticationSessionModel signIn, boolean first) {}
}
