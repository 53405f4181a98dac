package io.torii.ceremony.application;

import io.torii.domain.application.Applicant;
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
    /** Of an account that is not there any more: nothing is approved for it. */
    private static final Applicant GONE = new Applicant(true, false, false, false);

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

    /** Empty for an application that this realm has not. */
    public Optional<Decided> decide(String realm, ApplicationId id, Review review) {
        for (int tries = 0; tries < Guarded.TRIES; tries++) {
            var decided = find(realm, id).map(seen -> judged(seen, review));
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

    private Decided judged(Application seen, Review review) {
        var applicant = ports.applicants().of(seen.subject()).orElse(GONE);
        return new Reviewing(seen, terms.get(), applicant, ports.clock().now()).judge(review);
    }
}
