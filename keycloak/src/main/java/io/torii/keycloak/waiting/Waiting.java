package io.torii.keycloak.waiting;

import io.torii.domain.delivery.NetworkAddress;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.SingleUseKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.urls.UrlType;

/**
 * Lets pages wait (R97). A page gets a handle, which is another secret than what it waits for and serves only the browser
 * and tab that it was made for; whoever has it learns when to ask, and nothing else.
 */
public final class Waiting {
    private static final String TOPIC = "topic";
    private static final String ROOT = "root";
    private static final String TAB = "tab";
    private static final String UNTIL = "until";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final KeycloakSession session;
    private final Instant now = new KeycloakClock().now();

    private Waiting(KeycloakSession session) {
        this.session = session;
    }

    public static Waiting of(KeycloakSession session) {
        return new Waiting(session);
    }

    /** A handle for the page that is shown now, good until this instant and for 15 minutes at most. */
    public WaitingPage handle(AuthenticationSessionModel signIn, Awaited awaited, Instant until) {
        var end = until.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : until;
        var life = Math.max(1, Duration.between(now, end).toSeconds());
        var handle = new SecureChance().handle();
        var notes = Map.of(
                TOPIC, awaited.topic(),
                ROOT, signIn.getParentSession().getId(),
                TAB, signIn.getTabId(),
                UNTIL, String.valueOf(now.getEpochSecond() + life));
        // Keycloak queues a put() until commit, and the page may be back before that.
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> own.singleUseObjects()
                .put(key(handle), life, notes));
        return new WaitingPage(address(), handle);
    }

    /**
     * Seats the browser of this request. Its handle and the mark of what it waits for are all that is ever read for it.
     */
    public Admittance enter(String handle) {
        var notes = known(handle);
        if (notes.isEmpty()) {
            return Admittance.of(Admittance.Refusal.UNKNOWN);
        }
        return WaitingService.of(session).enter(ticket(notes.get()), session.singleUseObjects()::contains);
    }

    private Seat.Ticket ticket(Map<String, String> notes) {
        var left = Long.parseLong(notes.get(UNTIL)) - now.getEpochSecond();
        var connection = session.getContext().getConnection();
        var address = connection == null
                ? ""
                : NetworkAddress.of(connection.getRemoteAddr()).value();
        var page = SingleUseKey.of("page", List.of(notes.get(ROOT), notes.get(TAB)));
        return new Seat.Ticket(notes.get(TOPIC), page, address, Math.max(1, left));
    }

    private Optional<Map<String, String>> known(String handle) {
        return Optional.ofNullable(handle)
                .filter(typed -> typed.matches("[A-Za-z0-9_-]{22}"))
                .map(typed -> session.singleUseObjects().get(key(typed)))
                .filter(this::ofThisBrowser);
    }

    private boolean ofThisBrowser(Map<String, String> notes) {
        var root = new AuthenticationSessionManager(session)
                .getCurrentRootAuthenticationSession(session.getContext().getRealm());
        return root != null
                && root.getId().equals(notes.get(ROOT))
                && root.getAuthenticationSessions().containsKey(notes.get(TAB));
    }

    private String key(String handle) {
        var realm = session.getContext().getRealm().getId();
        return SingleUseKey.of("waiting", List.of(realm, handle));
    }

    private String address() {
        return session.getContext()
                .getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms")
                .path(session.getContext().getRealm().getName())
                .path("torii/waiting")
                .build()
                .toString();
    }
}
