package io.torii.endpoints.application;

import io.torii.domain.application.Compared;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Request;
import io.torii.domain.application.Review;
import io.torii.keycloak.KeycloakClock;
import java.util.Optional;

/** What a reviewer sends. */
record Decision(Asked asked) {
    private static final int LEAST_WORDS = 3;

    Review by(String reviewer) {
        return new Review(
                reviewer,
                new KeycloakClock().now(),
                rejection(),
                asked.text("reason", LEAST_WORDS, Request.LONGEST),
                asked.several("compared", Compared.class));
    }

    /** As admin events have it. */
    static String word(Review review) {
        return review.rejection().map(why -> "reject " + Answer.word(why)).orElse("approve");
    }

    private Optional<Rejection> rejection() {
        return switch (asked.one("decision", Kind.class)) {
            case APPROVE -> Optional.empty();
            case REJECT -> Optional.of(asked.one("rejection", Rejection.class));
        };
    }

    private enum Kind {
        APPROVE,
        REJECT
    }
}
