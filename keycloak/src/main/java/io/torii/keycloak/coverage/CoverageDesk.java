package io.torii.keycloak.coverage;

import io.torii.keycloak.Kept;
import io.torii.keycloak.KeycloakClock;
import org.keycloak.models.KeycloakSession;

/** Says how far the realm of the session's context has come. */
public record CoverageDesk(KeycloakSession session) {
    /** From so many accounts on, counting takes long enough for its report to be kept. */
    private static final int LARGE = 50_000;

    /** As it is now; of 50,000 users and more, as it was within the last ten minutes. */
    public Coverage count() {
        var now = new KeycloakClock().now();
        return recent().at(now).orElseGet(() -> counted(new Census(session, now)));
    }

    /** Counts a large realm that anybody has enrolled in, when its last report is about to be too old. */
    void renew() {
        var now = new KeycloakClock().now();
        var census = new Census(session, now);
        if (!recent().freshAt(now) && census.enrolling(LARGE)) {
            counted(census);
        }
    }

    private Coverage counted(Census census) {
        var counted = census.taken();
        if (counted.users() >= LARGE) {
            recent().keep(counted);
        }
        return counted;
    }

    private Recent recent() {
        return new Recent(new Kept(session), session.getContext().getRealm().getId());
    }
}
