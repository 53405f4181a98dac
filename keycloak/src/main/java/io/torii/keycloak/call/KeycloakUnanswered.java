package io.torii.keycloak.call;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.keycloak.Kept;
import io.torii.port.call.Unanswered;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/**
 * Unanswered calls as numbered places that expire by themselves; who finds none left rests. A place is claimed first, then it
 * is noted whose it is.
 */
public final class KeycloakUnanswered implements Unanswered {
    /** As many as a realm can allow. */
    private static final int PLACES = 5;

    private static final String CALL = "call";

    private final Kept kept;

    public KeycloakUnanswered(KeycloakSession session) {
        this.kept = new Kept(session);
    }

    @Override
    public void count(Subject subject, DeliveryId call, int most) {
        var place = IntStream.range(1, most)
                .mapToObj(each -> CallKeys.unanswered(subject, each))
                .filter(each -> kept.claim(each, WINDOW))
                .findFirst();
        if (place.isPresent()) {
            kept.put(place.get(), WINDOW, Map.of(CALL, call.value()));
        } else if (kept.claim(CallKeys.rest(subject), REST)) {
            kept.put(CallKeys.rest(subject), REST, Map.of(CALL, call.value()));
        }
    }

    @Override
    public List<DeliveryId> counted(Subject subject) {
        return all(subject).flatMap(place -> of(place).stream()).toList();
    }

    @Override
    public boolean rests(Subject subject) {
        return kept.has(CallKeys.rest(subject));
    }

    @Override
    public void uncount(Subject subject, DeliveryId call) {
        var rest = CallKeys.rest(subject);
        all(subject)
                .filter(place -> of(place).filter(call::equals).isPresent())
                .findFirst()
                .filter(place -> takes(place, place.equals(rest) ? REST : WINDOW, call))
                .filter(place -> !place.equals(rest))
                // One less than made the account rest: the call that did takes the place of this one.
                .ifPresent(place -> kept.take(rest).ifPresent(last -> giveBack(place, WINDOW, last)));
    }

    @Override
    public void clear(Subject subject) {
        kept.forget(all(subject));
    }

    /** Between the look and this another call can have come to the place, which stays there. */
    private boolean takes(String place, Duration life, DeliveryId call) {
        var taken = kept.take(place);
        var same = taken.flatMap(KeycloakUnanswered::call).filter(call::equals).isPresent();
        if (taken.isPresent() && !same) {
            giveBack(place, life, taken.get());
        }
        return same;
    }

    /** Whoever claims it first; what was only claimed has no notes, which its claimer is about to put. */
    private void giveBack(String place, Duration life, Map<String, String> notes) {
        if (kept.claim(place, life) && notes.containsKey(CALL)) {
            kept.put(place, life, notes);
        }
    }

    private Optional<DeliveryId> of(String place) {
        return kept.get(place).flatMap(KeycloakUnanswered::call);
    }

    private static Optional<DeliveryId> call(Map<String, String> notes) {
        return Optional.ofNullable(notes.get(CALL)).map(DeliveryId::new);
    }

    private static Stream<String> all(Subject subject) {
        var places = IntStream.rangeClosed(1, PLACES).mapToObj(place -> CallKeys.unanswered(subject, place));
        return Stream.concat(places, Stream.of(CallKeys.rest(subject)));
    }
}
