package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.method.Method;
import io.torii.keycloak.gate.LockedMethods;
import io.torii.keycloak.method.FirstPlace;
import io.torii.keycloak.method.KeycloakMethods;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Ends a method at its owner's wish, committed when the call returns. Of two at once, on whichever nodes, the second
 * judges what the first has left.
 *
 * @param session any; its realm and its request are those of the events
 */
public record OwnDeletion(KeycloakSession session, Subject subject) {
    /** Ends this method with what came with it, unless the last-method rule keeps them (R16, R17). */
    public Outcome of(String credential) {
        var factory = session.getKeycloakSessionFactory();
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session.getContext(), own -> ended(own, credential), "torii-own-deletion");
    }

    private Outcome ended(KeycloakSession own, String credential) {
        var locked = LockedMethods.all(own, subject);
        if (locked.user().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var user = locked.user().get();
        var going = KeycloakMethods.of(user).boundWith(credential);
        if (going.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var ids = going.stream().map(Method::credential).collect(Collectors.toSet());
        return locked.lastMethod().among(ids) ? Outcome.LAST_METHOD : ended(own, user, going);
    }

    private Outcome ended(KeycloakSession own, UserModel user, List<Method> going) {
        var ids = going.stream().map(Method::credential).collect(Collectors.toSet());
        return new FirstPlace(own, user).without(ids, () -> going.forEach(method -> remove(own, user, method)))
                ? Outcome.DEFAULT_DONE
                : Outcome.DONE;
    }

    private void remove(KeycloakSession own, UserModel user, Method method) {
        if (!user.credentialManager().removeStoredCredentialById(method.credential())) {
            return;
        }
        var context = own.getContext();
        new EventBuilder(context.getRealm(), own, session.getContext().getConnection())
                .event(EventType.REMOVE_CREDENTIAL)
                .user(user)
                .detail(Details.CREDENTIAL_TYPE, KeycloakMethods.type(method.kind()))
                .detail(Details.CREDENTIAL_ID, method.credential())
                .detail(CredentialWatch.BY, By.USER.name().toLowerCase(Locale.ROOT))
                .success();
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It was asked first, and another one is from now on. */
        DEFAULT_DONE,
        /** The account has no such method. */
        UNKNOWN,
        LAST_METHOD
    }
}
