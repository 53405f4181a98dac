package io.torii.keycloak.code;

import io.torii.domain.Subject;
import io.torii.keycloak.Torii;
import java.util.List;
import java.util.Set;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** A sign-in with a security key or passkey, which nobody guesses, forgives all wrong entries before it (R31). */
final class RestEnd implements EventListenerProvider {
    private static final Set<String> UNGUESSABLE =
            Set.of(WebAuthnCredentialModel.TYPE_TWOFACTOR, WebAuthnCredentialModel.TYPE_PASSWORDLESS);

    private final KeycloakSession session;

    RestEnd(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        var signIn = session.getContext().getAuthenticationSession();
        if (event.getType() != EventType.LOGIN || signIn == null || event.getUserId() == null) {
            return;
        }
        List<String> proven = AuthenticatorUtil.getAuthnCredentials(signIn);
        if (proven.stream().anyMatch(UNGUESSABLE::contains)) {
            Torii.of(session).guesses().forgive(new Subject(event.getRealmId(), event.getUserId()));
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
}
