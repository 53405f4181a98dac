package io.torii.keycloak.call;

import io.torii.domain.Subject;
import io.torii.keycloak.Kept;
import io.torii.port.call.Unanswered;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** Unanswered calls as numbered places that expire by themselves; who finds none left rests. */
public final class KeycloakUnanswered implements Unanswered {
    /** As many as a realm can allow. */
    private static final int PLACES = 5;

    private final Kept kept;

    public KeycloakUnanswered(KeycloakSession session) {
        this.kept = new Kept(session);
    }

    @Override
    public void count(Subject subject, int most) {
        var counted =
                IntStream.range(1, most).anyMatch(place -> kept.claim(CallKeys.unanswered(subject, place), WINDOW));
        if (!counted) {
            kept.claim(CallKeys.rest(subject), REST);
        }
    }

    @Override
    public boolean rests(Subject subject) {
        return kept.has(CallKeys.rest(subject));
    }

    @Override
    public void uncount(Subject subject, int most) {
        var places = IntStream.range(1, most)
                .map(place -> most - place)
                .mapToObj(place -> CallKeys.unanswered(subject, place));
        Stream.concat(Stream.of(CallKeys.rest(subject)), places)
                .filter(kept::has)
                .findFirst()
                .ifPresent(kept::take);
    }

    @Override
    public void clear(Subject subject) {
        var places = IntStream.rangeClosed(1, PLACES).mapToObj(place -> CallKeys.unanswered(subject, place));
        kept.forget(Stream.concat(places, Stream.of(CallKeys.rest(subject))));
    }
}
