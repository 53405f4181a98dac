package io.torii.keycloak.call;

import io.torii.domain.Subject;
import io.torii.keycloak.Kept;
import io.torii.keycloak.KeycloakClock;
import io.torii.port.call.Spent;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** Calls as numbered places that expire by themselves. A place is claimed first, then it is noted until when. */
public final class KeycloakSpent implements Spent {
    private static final String UNTIL = "until";

    private final Kept kept;

    public KeycloakSpent(KeycloakSession session) {
        this.kept = new Kept(session);
    }

    @Override
    public Optional<Instant> spend(Subject subject, Duration within, int most) {
        var until = new KeycloakClock().now().plus(within);
        var place = places(subject, within, most)
                .filter(each -> kept.claim(each, within))
                .findFirst();
        place.ifPresent(each -> kept.put(each, within, Map.of(UNTIL, String.valueOf(until.getEpochSecond()))));
        return place.isPresent()
                ? Optional.empty()
                : Optional.of(places(subject, within, most)
                        .flatMap(each -> until(each).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(until));
    }

    private static Stream<String> places(Subject subject, Duration within, int most) {
        return IntStream.range(0, most)
                .mapToObj(place -> Kept.key(
                        "call.spent", subject.realm(), subject.user(), within.toString(), String.valueOf(place)));
    }

    private Optional<Instant> until(String place) {
        return kept.get(place)
                .flatMap(notes -> Optional.ofNullable(notes.get(UNTIL)))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }
}
