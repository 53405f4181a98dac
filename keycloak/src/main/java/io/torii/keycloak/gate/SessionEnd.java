package io.torii.keycloak.gate;

import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The end of a session at the door (R18). */
record SessionEnd(KeycloakSession session, UserSessionModel userSession) {
    private static final Logger LOG = Logger.getLogger(SessionEnd.class);

    /** In a transaction of its own: the refusal that follows rolls the request's back. */
    void now() {
        LOG.debugf("A session without a second factor ends: %s", userSession.getId());
        var realm = userSession.getRealm().getId();
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            var its = own.realms().getRealm(realm);
            own.getContext().setRealm(its);
            var online = own.sessions().getUserSession(its, userSession.getId());
            var offline = own.sessions().getOfflineUserSession(its, userSession.getId());
            if (userSession.isOffline() && offline != null) {
                own.sessions().removeOfflineUserSession(its, offline);
            } else if (!userSession.isOffline() && online != null) {
                own.sessions().removeUserSession(its, online);
            }
        });
    }
}
