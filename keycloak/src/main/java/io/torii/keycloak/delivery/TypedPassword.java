package io.torii.keycloak.delivery;

import io.torii.keycloak.phone.PhoneCredential;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What an event says of a password that was typed for it. */
final class TypedPassword {
    private static final Set<String> WRONG = Set.of(Errors.INVALID_USER_CREDENTIALS, Errors.USER_NOT_FOUND);

    private TypedPassword() {}

    /**
     * Whether it was right; empty when the event says nothing of a password: a sign-in by session or by a passkey, a
     * code that was wrong.
     *
     * @param signIn what the event belongs to, may be null
     */
    static Optional<Boolean> in(Event event, AuthenticationSessionModel signIn) {
        if (event.getType() == EventType.LOGIN) {
            // a text was counted when it was asked for
            var counted = was(PasswordCredentialModel.TYPE, signIn) && !was(PhoneCredential.TYPE, signIn);
            return counted ? Optional.of(true) : Optional.empty();
        }
        var wrong = event.getType() == EventType.LOGIN_ERROR
                && WRONG.contains(String.valueOf(event.getError()))
                && !aboutAnotherMethod(event, signIn);
        return wrong ? Optional.of(false) : Optional.empty();
    }

    /** Torii's own methods say which one a wrong code was typed for; Keycloak's do not, but come after a password. */
    private static boolean aboutAnotherMethod(Event event, AuthenticationSessionModel signIn) {
        var named = event.getDetails() != null && event.getDetails().containsKey(Details.CREDENTIAL_TYPE);
        var past = signIn != null && signIn.getAuthenticatedUser() != null && was(PasswordCredentialModel.TYPE, signIn);
        return named || past;
    }

    private static boolean was(String type, AuthenticationSessionModel signIn) {
        List<String> right = signIn == null ? List.of() : AuthenticatorUtil.getAuthnCredentials(signIn);
        return right.contains(type) && !AuthenticatorUtil.isSSOAuthentication(signIn);
    }
}
