package io.torii.keycloak.gate;

import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Gate;
import io.torii.domain.gate.Situation;
import io.torii.keycloak.KeycloakClock;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Judges a session that is already there, or a user without one, wherever a token is asked for (R1, R18). */
public final class SessionDoor {
    private static final Logger LOG = Logger.getLogger(SessionDoor.class);

    private final KeycloakSession session;
    private final RealmModel realm;

    public SessionDoor(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** Whether this session gets a token for this client. A session of a service account has nobody to ask. */
    public boolean opens(UserSessionModel userSession, ClientModel client) {
        var user = userSession.getUser();
        if (user == null || user.getServiceAccountClientLink() != null) {
            return true;
        }
        var factors = new FactorNotes(session).of(userSession);
        var judged = judge(user, client, factors);
        var decision = Impersonation.by(userSession) ? new Impersonation(realm).tempered(judged) : judged;
        if (decision.outcome() != Decision.Outcome.REFUSE && !decision.letsIn() && factors.isEmpty()) {
            end(userSession);
        }
        return decision.letsIn();
    }

    /** Whether this user gets a token for this client with no session to show. */
    public boolean opens(UserModel user, ClientModel client) {
        return judge(user, client, List.of()).letsIn();
    }

    private Decision judge(UserModel user, ClientModel client, List<Factor> factors) {
        var situation = new Inquiry(session, realm, user).situation(new Requests(session, realm).of(client), factors);
        return Gate.judge(atAnyAge(situation), new KeycloakClock().now());
    }

    /** Freshness is for who can be asked: here a factor of the session's serves as long as the session lives. */
    private static Situation atAnyAge(Situation now) {
        return new Situation(
                now.account(),
                now.methods(),
                now.policy(),
                now.standing(),
                now.request(),
                now.factors(),
                now.freshness().forever());
    }

    /** In a transaction of its own: the refusal that follows rolls the request's back. */
    private void end(UserSessionModel userSession) {
        LOG.debugf("A session without a second factor ends: %s", userSession.getId());
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            var its = own.realms().getRealm(realm.getId());
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
