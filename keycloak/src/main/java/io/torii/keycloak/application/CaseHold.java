package io.torii.keycloak.application;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SingleUseKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;

/** Ten minutes in which one reviewer has a case before them, and nobody else decides it. */
public record CaseHold(KeycloakSession session, Application application) {
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** As often may one reviewer take the same case in a day: nobody keeps it from the others by taking it again. */
    private static final int MOST = 6;

    private static final String WHO = "who";
    private static final String UNTIL = "until";

    /**
     * Until when this reviewer has it; absent while somebody else has, of whom one wins on all nodes, and for who has taken
     * it six times within a day.
     */
    public Optional<Instant> take(String reviewer) {
        var found = objects().get(key("holder"));
        if (found != null) {
            return Optional.of(found)
                    .filter(held -> held.get(WHO).equals(reviewer))
                    .map(CaseHold::until);
        }
        if (!again(reviewer) || !objects().putIfAbsent(key("hold"), LIFE.toSeconds())) {
            return Optional.empty();
        }
        var until = new KeycloakClock().now().plus(LIFE);
        objects()
                .put(
                        key("holder"),
                        LIFE.toSeconds(),
                        Map.of(WHO, reviewer, UNTIL, String.valueOf(until.getEpochSecond())));
        return Optional.of(until);
    }

    /** Whether it is somebody else's now. */
    public boolean bars(String reviewer) {
        var found = objects().get(key("holder"));
        return found == null ? objects().contains(key("hold")) : !found.get(WHO).equals(reviewer);
    }

    /** Lets it go before its time; nothing where it is somebody else's. */
    public void release(String reviewer) {
        if (!bars(reviewer)) {
            objects().remove(key("holder"));
            objects().remove(key("hold"));
        }
    }

    private boolean again(String reviewer) {
        var name = List.of("case-hold", application.id().value());
        var actor = new Subject(application.subject().realm(), reviewer);
        return !objects().contains(key("hold"))
                && new KeycloakSlots(objects()).claim(new Slot(actor, name, MOST, Duration.ofDays(1)));
    }

    private static Instant until(Map<String, String> held) {
        return Instant.ofEpochSecond(Long.parseLong(held.get(UNTIL)));
    }

    private SingleUseObjectProvider objects() {
        return session.singleUseObjects();
    }

    private String key(String part) {
        return SingleUseKey.of(
                "case-" + part,
                List.of(application.subject().realm(), application.id().value()));
    }
}
