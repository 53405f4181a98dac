package io.torii.keycloak.enrollment;

import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Security info has led this sign-in to another action. While it stands, Security info is not among the sign-in's
 * required actions; its own triggers put it back there as soon as the other action has ended, in whatever order
 * Keycloak asks them.
 */
public record ChainNote(AuthenticationSessionModel signIn) {
    private static final String ALIAS = "torii.enrollment.chain";

    public void set(String alias) {
        signIn.setAuthNote(ALIAS, alias);
    }

    public void remove() {
        signIn.removeAuthNote(ALIAS);
    }

    public Optional<String> alias() {
        return Optional.ofNullable(signIn.getAuthNote(ALIAS));
    }
}
