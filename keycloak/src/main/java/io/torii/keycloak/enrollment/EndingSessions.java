package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.keycloak.gate.FactorNotes;
import io.torii.keycloak.gate.SessionEnd;
import io.torii.keycloak.gate.SignedOut;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.managers.ResourceAdminManager;

/** A user's sessions that have no second factor: those that end when MFA becomes active (R75). */
public final class EndingSessions {
    private static final Logger LOG = Logger.getLogger(EndingSessions.class);

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    public EndingSessions(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    /** What will end, the latest used first. */
    public List<Ending> list() {
        return sessions()
                .filter(withoutFactor())
                .map(Ending::of)
                .sorted((one, other) -> other.used().compareTo(one.used()))
                .toList();
    }

    /** How many there are, with a second factor or not. */
    public long count() {
        return sessions().count();
    }

    void end() {
        end(withoutFactor());
    }

    /** With the sign-ins of theirs that are under way. */
    public void endAll() {
        KeycloakModelUtils.runJobInTransaction(
                session.getKeycloakSessionFactory(),
                own -> new SignedOut(own, new Subject(realm.getId(), user.getId())).note());
        end(each -> true);
    }

    /** The browser's session with this id, if it is this user's. */
    public void end(String id) {
        end(each -> each.getId().equals(id));
    }

    /** Gone, on every node, before anybody is told: a client takes as long as it likes to answer. */
    private void end(Predicate<UserSessionModel> which) {
        var ending = sessions().filter(which).toList();
        var entered = ending.stream()
                .flatMap(each ->
                        List.copyOf(each.getAuthenticatedClientSessions().values()).stream())
                .toList();
        remove(ending);
        entered.forEach(this::tell);
    }

    private void remove(List<UserSessionModel> ending) {
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            var its = own.realms().getRealm(realm.getId());
            own.getContext().setRealm(its);
            ending.forEach(each -> new SessionEnd(own, each).within(its));
        });
    }

    /** Back-channel logout; without a request it needs the server's whole address in its hostname settings. */
    private void tell(AuthenticatedClientSessionModel entered) {
        try {
            new ResourceAdminManager(session).logoutClientSessionWithBackchannelLogoutUrl(entered.getClient(), entered);
        } catch (RuntimeException e) {
            LOG.debugf(
                    "A client was not told that a session ended: %s",
                    e.getClass().getName());
        }
    }

    private Stream<UserSessionModel> sessions() {
        return Stream.concat(
                session.sessions().getUserSessionsStream(realm, user),
                session.sessions().getOfflineUserSessionsStream(realm, user));
    }

    private Predicate<UserSessionModel> withoutFactor() {
        var notes = new FactorNotes(session);
        return each -> notes.of(each).isEmpty();
    }

    /**
     * One session that ends.
     *
     * @param clients the names of those it entered
     * @param started when it was opened
     * @param used when it was last used
     * @param offline whether it outlives its browser
     */
    public record Ending(List<String> clients, Instant started, Instant used, boolean offline) {
        static Ending of(UserSessionModel each) {
            var clients = each.getAuthenticatedClientSessions().values().stream()
                    .map(AuthenticatedClientSessionModel::getClient)
                    .map(Ending::name)
                    .sorted()
                    .toList();
            return new Ending(
                    clients,
                    Instant.ofEpochSecond(each.getStarted()),
                    Instant.ofEpochSecond(each.getLastSessionRefresh()),
                    each.isOffline());
        }

        private static String name(ClientModel client) {
            var shown = client.getName();
            // A name such as ${client_account} is a key of Keycloak's own messages.
            return shown == null || shown.isBlank() || shown.startsWith("${") ? client.getClientId() : shown;
        }
    }
}
