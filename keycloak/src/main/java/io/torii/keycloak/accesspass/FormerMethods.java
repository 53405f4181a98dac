package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.method.Method;
import io.torii.domain.method.Methods;
import io.torii.keycloak.enrollment.CredentialWatchFactory;
import io.torii.keycloak.gate.SessionEnd;
import io.torii.keycloak.gate.SignedOut;
import io.torii.keycloak.method.CredentialLock;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.notice.PassNotices;
import java.util.List;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;

/** What an account had before its user came back with a pass: methods that are out of reach, sessions of who knows whom (R37). */
public record FormerMethods(KeycloakSession session, RealmModel realm, UserModel user) {
    /** Ends these, each with what was bound together with it; the owner is told once of all. */
    public void end(Methods all, List<Method> some) {
        // Who sends the page twice ends them once, and is told once.
        var there = new CredentialLock(session, user.getId()).account();
        var ended = some.stream()
                .flatMap(method -> all.boundWith(method.credential()).stream())
                .distinct()
                .filter(method -> there.contains(method.credential()))
                .filter(this::end)
                .toList();
        if (!ended.isEmpty()) {
            PassNotices.of(session).former(new Subject(realm.getId(), user.getId()));
        }
    }

    /** Ends every session of the user, offline ones too, and the sign-ins that would come to one. */
    public void endSessions() {
        new SignedOut(session, new Subject(realm.getId(), user.getId())).note();
        var sessions = session.sessions();
        sessions.getUserSessionsStream(realm, user)
                .toList()
                .forEach(open -> AuthenticationManager.backchannelLogout(session, open, true));
        sessions.getOfflineUserSessionsStream(realm, user).toList().forEach(open -> new SessionEnd(session, open)
                .within(realm));
    }

    private boolean end(Method method) {
        var there = user.credentialManager().removeStoredCredentialById(method.credential());
        if (there) {
            var connection = session.getContext().getConnection();
            var event = connection == null
                    ? new EventBuilder(realm, session)
                    : new EventBuilder(realm, session, connection);
            event.event(EventType.REMOVE_CREDENTIAL)
                    .user(user)
                    .detail(Details.CREDENTIAL_TYPE, KeycloakMethods.type(method.kind()))
                    .detail(Details.CREDENTIAL_ID, method.credential())
                    .detail(CredentialWatchFactory.BY, "pass")
                    .success();
        }
        return there;
    }
}
