package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushPolicy;
import java.util.stream.IntStream;

/** Counts the requests of one account that nobody answered, in numbered places that expire by themselves (R35). */
record Unanswered(Kept kept, Subject subject) {
    /** As many as a realm may let stay unanswered. */
    private static final int MOST = 20;

    /** Whether this browser may ask once more; it has asked then. */
    boolean countBrowser(String origin, PushPolicy.Unanswered limits) {
        return IntStream.range(0, limits.browser())
                .anyMatch(place -> kept.claim(browser(origin, place), limits.window()));
    }

    /** Whether the account may be asked once more; it has been then. */
    boolean countAccount(PushPolicy.Unanswered limits) {
        return IntStream.range(0, limits.account()).anyMatch(place -> kept.claim(account(place), limits.window()));
    }

    /** Somebody answered. */
    void clear(String origin) {
        IntStream.range(0, MOST).mapToObj(this::account).forEach(kept::take);
        IntStream.range(0, MOST).mapToObj(place -> browser(origin, place)).forEach(kept::take);
    }

    private String account(int place) {
        return Kept.key("unanswered", subject.realm(), subject.user(), "" + place);
    }

    private String browser(String origin, int place) {
        return Kept.key("unanswered.browser", subject.realm(), subject.user(), origin, "" + place);
    }
}
