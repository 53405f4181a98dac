package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushPolicy;
import io.torii.keycloak.Kept;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the requests of one account that nobody answered, in numbered places that expire by themselves (R35). */
record Unanswered(Kept kept, Subject subject) {
    /** As many as a realm may let stay unanswered. */
    private static final int MOST = 20;

    /** Whether a browser that signed in to the account before may ask once more; it has asked then. */
    boolean countKnown(String origin, PushPolicy.Unanswered limits) {
        return claim(browser(origin), limits.account(), limits).isPresent();
    }

    /** Whether a browser that never did may, and all of these together; it has asked then. */
    boolean countStranger(String origin, PushPolicy.Unanswered limits) {
        var own = claim(browser(origin), limits.browser(), limits);
        if (own.isEmpty()) {
            return false;
        }
        var all = claim(this::stranger, limits.account(), limits);
        if (all.isEmpty()) {
            kept.forget(own.stream());
        }
        return all.isPresent();
    }

    /** Somebody answered. */
    void clear(String origin) {
        kept.forget(Stream.of(browser(origin), (IntFunction<String>) this::stranger)
                .flatMap(place -> IntStream.range(0, MOST).mapToObj(place)));
    }

    private Optional<String> claim(IntFunction<String> place, int places, PushPolicy.Unanswered limits) {
        return IntStream.range(0, places)
                .mapToObj(place)
                .filter(key -> kept.claim(key, limits.window()))
                .findFirst();
    }

    private String stranger(int place) {
        return Kept.key("push.unanswered", subject.realm(), subject.user(), "" + place);
    }

    private IntFunction<String> browser(String origin) {
        return place -> Kept.key("push.unanswered.browser", subject.realm(), subject.user(), origin, "" + place);
    }
}
