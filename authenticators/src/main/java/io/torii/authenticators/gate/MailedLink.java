package io.torii.authenticators.gate;

import io.torii.keycloak.KeycloakClock;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * The link that began a reset. Keycloak spends it where a sign-in ends; this one ends before, so it is spent here.
 */
record MailedLink(AuthenticationFlowContext context) {
    private static final long SKEW = 10;

    /** True for exactly one caller, and only while the link lives. */
    boolean spend() {
        var note = context.getAuthenticationSession().getAuthNote(AuthenticationManager.INVALIDATE_ACTION_TOKEN);
        var key = note == null ? null : DefaultActionTokenKey.from(note);
        if (key == null) {
            return false;
        }
        var left = key.getExp() - new KeycloakClock().now().getEpochSecond();
        return left >= 0 && context.getSession().revokedTokens().put(note, left + SKEW);
    }
}
