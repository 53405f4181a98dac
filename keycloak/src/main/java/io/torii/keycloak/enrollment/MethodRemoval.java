package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.method.Method;
import io.torii.keycloak.gate.LockedMethods;
import io.torii.keycloak.history.HistoryWords;
import io.torii.keycloak.method.KeycloakMethods;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Removes methods of an account, each with its event, committed when the call returns: what follows depends on what is
 * left. Of two at once, on whichever nodes, the second removes what the first has left.
 *
 * @param session any; its realm and its request are those of the events
 * @param by who has it removed
 * @param why a word for the history
 */
public record MethodRemoval(KeycloakSession session, By by, String why) {
    /** Those that the question accepts; how many there were. */
    public int remove(Subject subject, Predicate<Method> which) {
        var factory = session.getKeycloakSessionFactory();
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session.getContext(), own -> removed(own, subject, which), "torii-methods");
    }

    private int removed(KeycloakSession own, Subject subject, Predicate<Method> which) {
        var locked = LockedMethods.all(own, subject);
        if (locked.user().isEmpty()) {
            return 0;
        }
        var user = locked.user().get();
        var going = KeycloakMethods.of(user).stored().stream().filter(which).toList();
        var ids = going.stream().map(Method::credential).collect(Collectors.toSet());
        locked.without(ids, () -> going.forEach(method -> remove(own, user, method)));
        return going.size();
    }

    private void remove(KeycloakSession own, UserModel user, Method method) {
        if (user.credentialManager().removeStoredCredentialById(method.credential())) {
            var context = own.getContext();
            var connection = context.getConnection();
            var event = connection == null
                    ? new EventBuilder(context.getRealm(), own)
                    : new EventBuilder(context.getRealm(), own, connection);
            event.event(EventType.REMOVE_CREDENTIAL)
                    .user(user)
                    .detail(Details.CREDENTIAL_TYPE, KeycloakMethods.type(method.kind()))
                    .detail(Details.CREDENTIAL_ID, method.credential())
                    .detail(CredentialWatch.BY, by.name().toLowerCase(Locale.ROOT))
                    .detail(HistoryWords.WHY, why)
                    .success();
        }
    }
}
