package io.torii.port.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.Application.Progress;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Compared;
import io.torii.domain.application.Filing;
import io.torii.domain.application.Form;
import io.torii.domain.application.Origin;
import io.torii.domain.application.PickUpDigest;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Request;
import io.torii.domain.application.Review;
import io.torii.domain.application.State;
import io.torii.domain.application.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Applications that contracts are about. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(3600);

    private Samples() {}

    static Review review(String reviewer) {
        var rejection = reviewer.equals("two") ? Optional.of(Rejection.NOT_CONFIRMED) : Optional.<Rejection>empty();
        return new Review(reviewer, NOON, rejection, "looked at it", Set.of(Compared.NAME, Compared.FACE));
    }

    static Application with(Application seen, State state, List<Review> reviews, Set<Step> pending) {
        var progress = new Progress(state, reviews, pending, Optional.empty());
        return new Application(seen.id(), seen.subject(), seen.filing(), progress, seen.version());
    }

    static Application filed(Subject subject) {
        return filed(subject, NOON);
    }

    static Application filed(Subject subject, Instant at) {
        var filing = new Filing(
                Request.again(Cause.LOST_OR_STOLEN, ""),
                Form.PHOTO,
                at,
                Origin.UNKNOWN,
                Optional.empty(),
                Optional.of(new PickUpDigest("d".repeat(43))));
        return Application.filed(id(), subject, filing);
    }

    static ApplicationId id() {
        return new ApplicationId(UUID.randomUUID().toString().replace("-", "").substring(0, 22));
    }

    /** State by state and field by field: states are equal to themselves alone. */
    static void assertSame(Optional<Application> found, Application expected) {
        assertThat(found.orElseThrow()).usingRecursiveComparison().isEqualTo(expected);
    }
}
