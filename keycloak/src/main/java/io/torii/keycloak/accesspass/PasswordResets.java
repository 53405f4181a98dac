package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;

/**
 * Who of the staff has set whose password lately: with a pass or a window beside it, one person would have both factors
 * (R7). It is noted when it happens, on all nodes; where the realm keeps admin events, those are asked too.
 */
public record PasswordResets(KeycloakSession session) {
    private static final Pattern RESET = Pattern.compile("users/([^/]+)/reset-password");
    private static final Pattern USER = Pattern.compile("users/([^/]+)");
    /** An update, its role mappings and whatever else has the same path. */
    private static final int MOST = 100;

    private static final long HOUR = Duration.ofHours(1).toSeconds();

    /** Call it for every admin event. What the same person has handed out for that user before is taken back. */
    public void note(AdminEvent event) {
        if (event.getError() != null || event.getAuthDetails() == null) {
            return;
        }
        whose(event).ifPresent(id -> {
            var user = new Subject(event.getRealmId(), id);
            var actor = new Subject(
                    event.getAuthDetails().getRealmId(), event.getAuthDetails().getUserId());
            session.singleUseObjects().putIfAbsent(key(user, actor, hour()), life().toSeconds() + HOUR);
            new HandedOut(session, user).takeBack(actor);
        });
    }

    /** Whether this member of staff has set this user's password within the realm's time, 24 h by default. */
    public boolean by(Subject actor, Subject user) {
        var now = hour();
        return LongStream.rangeClosed(now - life().toHours(), now)
                        .anyMatch(hour -> session.singleUseObjects().contains(key(user, actor, hour)))
                || stored(actor, user);
    }

    private boolean stored(Subject actor, Subject user) {
        var events = session.getProvider(EventStoreProvider.class);
        var since = new KeycloakClock().now().toEpochMilli() - life().toMillis();
        return events != null
                && Stream.of("users/" + user.user(), "users/" + user.user() + "/reset-password")
                        .flatMap(path -> events.createAdminQuery()
                                .realm(user.realm())
                                .authRealm(actor.realm())
                                .authUser(actor.user())
                                .resourcePath(path)
                                .fromTime(since)
                                .maxResults(MOST)
                                .getResultStream())
                        .anyMatch(event ->
                                event.getError() == null && whose(event).isPresent());
    }

    /**
     * Whose password was set, or may have been: an update of the whole account may bring one along, and Keycloak takes it
     * out of what it tells of the update; when a password was made, the same request may say falsely.
     */
    private static Optional<String> whose(AdminEvent event) {
        var path = event.getResourcePath() == null ? "" : event.getResourcePath();
        var reset = RESET.matcher(path);
        if (reset.matches()) {
            return Optional.of(reset.group(1));
        }
        var user = USER.matcher(path);
        return user.matches() && event.getOperationType() == OperationType.UPDATE
                ? Optional.of(user.group(1))
                : Optional.empty();
    }

    private Duration life() {
        return RealmPolicy.of(session.getContext().getRealm()).get(PassSettings.RESET);
    }

    private static long hour() {
        return new KeycloakClock().now().getEpochSecond() / HOUR;
    }

    /** Each hour has its own: what is there cannot be made to last longer, and a later reset counts anew. */
    private static String key(Subject user, Subject actor, long hour) {
        return SingleUseKey.of(
                "pass-reset", List.of(user.realm(), user.user(), actor.realm(), actor.user(), String.valueOf(hour)));
    }
}
