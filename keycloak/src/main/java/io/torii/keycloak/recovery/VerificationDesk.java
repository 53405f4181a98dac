package io.torii.keycloak.recovery;

import java.net.URI;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The way to the service by which users of the session's realm prove who they are. */
public record VerificationDesk(KeycloakSession session) {
    /** Whether the realm has one. */
    public boolean stands() {
        return IdentityService.of(session).isPresent();
    }

    /** What the realm calls it; empty where there is none. */
    public Optional<String> name() {
        return IdentityService.of(session).map(IdentityService::name);
    }

    /**
     * Where the browser is sent, for this sign-in and for nothing else; empty where there is no service.
     *
     * @param account whose link is to be made; empty to recover
     */
    public Optional<URI> leave(AuthenticationSessionModel signIn, Optional<Errand.Account> account) {
        var purpose = account.isPresent() ? Errand.Purpose.LINK : Errand.Purpose.RECOVER;
        return IdentityService.of(session).map(service -> {
            new RecoveryNotes(signIn).forget();
            return new Departure(session, service).address(new Errands(session).open(purpose, signIn, account));
        });
    }
}
