package io.torii.ceremony.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Decided;
import io.torii.domain.application.Review;
import io.torii.domain.application.ReviewTerms;
import io.torii.domain.application.Reviewing;
import io.torii.domain.application.Search;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What reviewers do. Of two who decide at once one does, and the other is told that it is over. */
public final class ReviewCeremony {
    private final ApplicationPorts ports;
    private final Guarded guarded;
    private final Supplier<ReviewTerms> terms;

    public ReviewCeremony(ApplicationPorts ports, Supplier<ReviewTerms> terms) {
        this.ports = ports;
        this.guarded = new Guarded(ports);
        this.terms = terms;
    }

    /** What the realm asks of a decision. */
    public ReviewTerms terms() {
        return terms.get();
    }

    public List<Application> list(Search search) {
        return ports.stores().queue().list(search);
    }

    public int count(Search search) {
        return ports.stores().queue().count(search);
    }

    public Optional<Application> find(String realm, ApplicationId id) {
        return ports.stores().applications().find(realm, id);
    }

    /**
     * Decides upon what the reviewer has looked at, who may be another than who may decide upon what it became since (R55).
     *
     * @return empty for an application that is not there any more
     */
    public Optional<Decided> decide(Application asked, Review review) {
        var realm = asked.subject().realm();
        var id = asked.id();
        for (int tries = 0; tries < Guarded.TRIES; tries++) {
            var decided = find(realm, id).map(seen -> judged(asked, seen, review));
            if (decided.filter(Decided::made).isEmpty()) {
                return decided;
            }
            var stored = guarded.stored(decided.get().before(), decided.get().after());
            if (stored.isPresent()) {
                return stored.map(new FollowUp(guarded)::of).map(decided.get()::with);
            }
        }
        return find(realm, id).map(seen -> Decided.none(Decided.Verdict.BUSY, seen));
    }

    private Decided judged(Application asked, Application seen, Review review) {
        var moved = seen.state().isUndecided()
                && !seen.state().phase().equals(asked.state().phase());
        return moved
                ? Decided.none(Decided.Verdict.BUSY, seen)
                : new Reviewing(
                                seen,
                                terms.get(),
                                guarded.premises(seen),
                                ports.clock().now())
                        .judge(review);
    }
}
