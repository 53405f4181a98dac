package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.port.push.PushRequests.Asking;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the requests of one account that nobody answered, in numbered places that expire by themselves (R35). */
record Unanswered(Kept kept, Subject subject) {
    /** As many as a realm may let stay unanswered. */
    private static final int MOST = 20;

    /** Whether it may ask once more; it has asked then. */
    boolean count(Asking asking) {
        var limits = asking.limits();
        var own = claim(browser(asking.origin()), mine(asking), asking);
        if (own.isEmpty() || asking.known()) {
            return own.isPresent();
        }
        var strangers = claim(this::stranger, limits.account(), asking);
        if (strangers.isEmpty()) {
            kept.drop(List.of(own.get()));
        }
        return strangers.isPresent();
    }

    boolean full(Asking asking) {
        return full(browser(asking.origin()), mine(asking))
                || (!asking.known() && full(this::stranger, asking.limits().account()));
    }

    /** Somebody answered a request of this browser. */
    void clear(String origin) {
        kept.drop(Stream.of(browser(origin), (IntFunction<String>) this::stranger)
                .flatMap(place -> IntStream.range(0, MOST).mapToObj(place))
                .toList());
    }

    /** A browser that signed in to the account before may ask as often as all that never did. */
    private static int mine(Asking asking) {
        return asking.known() ? asking.limits().account() : asking.limits().browser();
    }

    private Optional<String> claim(IntFunction<String> place, int places, Asking asking) {
        return IntStream.range(0, places)
                .mapToObj(place)
                .filter(key -> kept.claim(key, asking.limits().window()))
                .findFirst();
    }

    private boolean full(IntFunction<String> place, int places) {
        return IntStream.range(0, places).mapToObj(place).allMatch(kept::has);
    }

    private String stranger(int place) {
        return Kept.key("unanswered", subject.realm(), subject.user(), "" + place);
    }

    private IntFunction<String> browser(String origin) {
        return place -> Kept.key("unanswered.browser", subject.realm(), subject.user(), origin, "" + place);
    }
}
