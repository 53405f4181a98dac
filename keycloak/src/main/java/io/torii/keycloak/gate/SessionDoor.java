package io.torii.keycloak.gate;

import io.torii.domain.gate.Activity;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Gate;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.trusted.BrowserTrust;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/** Judges a session that is already there, or a user without one, wherever a token is asked for (R1, R18). */
public final class SessionDoor {

    private static final Set<Decision.Outcome> ENDS = EnumSet.of(Decision.Outcome.ASK, Decision.Outcome.GUARD);

    private final KeycloakSession session;
    private final RealmModel realm;

    public SessionDoor(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /**
     * Whether this session, whose user has just signed in or showed a token of it that Keycloak has checked, gets one
     * for this client. A session of an active account without the factor ends.
     */
    public boolean opens(UserSessionModel userSession, ClientModel client) {
        return opens(userSession, client, new Requests(session, realm).of(client));
    }

    /** The same for a session that goes on: what manages is asked to have shown a factor, as soon as there is one. */
    public boolean reopens(UserSessionModel userSession, ClientModel client) {
        return opens(userSession, client, new Requests(session, realm).again(client));
    }

    /** The same for who has only claimed to be this session: nothing happens to it. */
    public boolean wouldOpen(UserSessionModel userSession, ClientModel client) {
        return asksNobody(userSession)
                || decided(userSession, client, new Requests(session, realm).again(client))
                        .letsIn();
    }

    /** Whether this user gets a token for this client with no session to show. */
    public boolean opens(UserModel user, ClientModel client) {
        var request = new Requests(session, realm).again(client);
        return Gate.judge(situation(user, request, List.of()), new KeycloakClock().now())
                .letsIn();
    }

    private boolean opens(UserSessionModel userSession, ClientModel client, Request request) {
        if (asksNobody(userSession)) {
            return true;
        }
        var decision = decided(userSession, client, request);
        if (ENDS.contains(decision.outcome()) && ended(situation(userSession, client, request))) {
            new SessionEnd(session, userSession).now();
        }
        return decision.letsIn();
    }

    /** A session of a service account has nobody to ask. */
    private static boolean asksNobody(UserSessionModel userSession) {
        var user = userSession.getUser();
        return user == null || user.getServiceAccountClientLink() != null;
    }

    /**
     * That of an active account, without any factor: it began before, and nothing that it can do makes it good. One that
     * rests on a trusted browser (R19) goes on where it may.
     */
    private static boolean ended(Situation situation) {
        return situation.factors().isEmpty()
                && situation.trust().device().isEmpty()
                && new Activity(situation, new KeycloakClock().now()).reason().isPresent();
    }

    private Decision decided(UserSessionModel userSession, ClientModel client, Request request) {
        var judged = Gate.judge(situation(userSession, client, request), new KeycloakClock().now());
        return Impersonation.by(userSession) ? new Impersonation(realm).tempered(request, judged) : judged;
    }

    private Situation situation(UserSessionModel userSession, ClientModel client, Request request) {
        return situation(userSession.getUser(), request, new FactorNotes(session).of(userSession))
                .trusting(new BrowserTrust(session, userSession.getUser()).of(userSession, client));
    }

    /** Freshness is for who can be asked: here a factor of the session's serves as long as the session lives. */
    private Situation situation(UserModel user, Request request, List<Factor> factors) {
        return new Inquiry(session, realm, user).situation(request, factors).lasting();
    }
}
