package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.Grounds;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.accesspass.PassWish;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.SingleUseKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Passes for both factors that one member of staff asked for and a second has to confirm (R8). */
public record PassRequests(KeycloakSession session) {
    /** So long a request waits. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    /** Keeps it; the handle to confirm it by. */
    public String keep(PassOrder order, Subject by) {
        var handle = new SecureChance().handle();
        Map<String, String> notes = new HashMap<>();
        notes.put("issuer", order.grounds().issuer().id());
        notes.put("realm", by.realm());
        notes.put("reason", order.grounds().reason());
        order.wish().start().ifPresent(start -> notes.put("start", String.valueOf(start.getEpochSecond())));
        order.wish().life().ifPresent(life -> notes.put("life", String.valueOf(life.toSeconds())));
        order.wish().once().ifPresent(once -> notes.put("once", String.valueOf(once)));
        session.singleUseObjects().put(key(order.subject(), handle), LIFE.toSeconds(), notes);
        return handle;
    }

    /** What was asked for, while it waits. */
    public Optional<Asked> find(Subject subject, String handle) {
        return Optional.ofNullable(session.singleUseObjects().get(key(subject, handle)))
                .map(notes -> new Asked(new Subject(notes.get("realm"), notes.get("issuer")), order(subject, notes)));
    }

    /** It is present for exactly one caller on all nodes. */
    public Optional<PassOrder> take(Subject subject, String handle) {
        return Optional.ofNullable(session.singleUseObjects().remove(key(subject, handle)))
                .map(notes -> order(subject, notes));
    }

    private static PassOrder order(Subject subject, Map<String, String> notes) {
        var start = Optional.ofNullable(notes.get("start")).map(Long::parseLong).map(Instant::ofEpochSecond);
        var life = Optional.ofNullable(notes.get("life")).map(Long::parseLong).map(Duration::ofSeconds);
        var once = Optional.ofNullable(notes.get("once")).map(Boolean::parseBoolean);
        var grounds = new Grounds(Issuer.staff(notes.get("issuer")), notes.get("reason"));
        return new PassOrder(subject, PassScope.BOTH, grounds, new PassWish(start, life, once));
    }

    /** An order that waits, and who has given it. */
    public record Asked(Subject by, PassOrder order) {}

    private static String key(Subject subject, String handle) {
        return SingleUseKey.of("pass-request", List.of(subject.realm(), subject.user(), handle));
    }
}
