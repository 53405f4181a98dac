package io.torii.keycloak.gate;

import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The end of a session, of whatever request it was found by. */
public record SessionEnd(KeycloakSession session, UserSessionModel userSession) {
    private static final Logger LOG = Logger.getLogger(SessionEnd.class);

    /** At the door (R18), in a transaction of its own: the refusal that follows rolls the request's back. */
    void now() {
        LOG.debugf("A session without a second factor ends: %s", userSession.getId());
        var realm = userSession.getRealm().getId();
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            var its = own.realms().getRealm(realm);
            own.getContext().setRealm(its);
            new SessionEnd(own, userSession).within(its);
        });
    }

    /** In the transaction of this record's session, whose realm this is. */
    public void within(RealmModel realm) {
        var sessions = session.sessions();
        var online = sessions.getUserSession(realm, userSession.getId());
        var offline = sessions.getOfflineUserSession(realm, userSession.getId());
        if (userSession.isOffline() && offline != null) {
            sessions.removeOfflineUserSession(realm, offline);
        } else if (!userSession.isOffline() && online != null) {
            sessions.removeUserSession(realm, online);
        }
    }
}
