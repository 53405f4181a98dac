package io.torii.keycloak.enrollment;

import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A page of ours has led this sign-in to another action. While it stands, that page is not among the sign-in's required
 * actions; its own triggers put it back there as soon as the other action has ended, in whatever order Keycloak asks
 * them.
 */
public record ChainNote(AuthenticationSessionModel signIn) {
    private static final String ALIAS = "torii.enrollment.chain";
    private static final String HOME = "torii.enrollment.chain-home";

    /** From this page of ours to this action. */
    public void set(String home, String alias) {
        signIn.setAuthNote(HOME, home);
        signIn.setAuthNote(ALIAS, alias);
    }

    public void remove() {
        signIn.removeAuthNote(ALIAS);
        signIn.removeAuthNote(HOME);
    }

    /** Where to, from whichever page. */
    public Optional<String> alias() {
        return Optional.ofNullable(signIn.getAuthNote(ALIAS));
    }

    /** Where to, if it was from this page. */
    public Optional<String> from(String home) {
        return alias().filter(alias -> home.equals(signIn.getAuthNote(HOME)));
    }
}
