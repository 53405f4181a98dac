package io.torii.domain.application;

import io.torii.domain.application.Decided.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Judges one review of an application; pure, so that it can be judged again from a new sight when another was faster.
 *
 * @param seen the application
 * @param terms what the realm asks for
 * @param premises account and day, as they are now
 * @param now the instant of the review
 */
public record Reviewing(Application seen, ReviewTerms terms, Premises premises, Instant now) {
    public Decided judge(Review review) {
        return refusal(review).map(refused -> Decided.none(refused, seen)).orElseGet(() -> seen.state()
                .as(State.Undecided.class)
                .map(stands -> taken(stands, review))
                .orElseGet(() -> Decided.none(Verdict.OVER, seen)));
    }

    /** Filing at the counter counts as the clerk's own decision, where the realm lets it (R53). */
    public Decided atCounter() {
        var counter = seen.filing().counter().orElseThrow();
        var review = new Review(counter.clerk(), now, Optional.empty(), counter.card(), Set.of());
        return seen.state()
                .as(State.Undecided.class)
                .map(stands -> taken(stands, review))
                .orElseGet(() -> Decided.none(Verdict.OVER, seen));
    }

    private Optional<Verdict> refusal(Review review) {
        if (!seen.state().isUndecided()) {
            return Optional.of(Verdict.OVER);
        }
        if (seen.subject().user().equals(review.reviewer())) {
            return Optional.of(Verdict.OWN);
        }
        if (seen.filing().filedBy(review.reviewer())) {
            return Optional.of(Verdict.FILED_IT);
        }
        if (seen.progress().reviews().stream()
                .anyMatch(first -> first.reviewer().equals(review.reviewer()))) {
            return Optional.of(Verdict.SAME_PERSON);
        }
        if (seen.filing().form() == Form.PHOTO
                && now.isBefore(seen.filing().at().plus(terms.hold()))) {
            return Optional.of(Verdict.TOO_EARLY);
        }
        return review.approves() ? objection(review) : Optional.empty();
    }

    private Optional<Verdict> objection(Review review) {
        if (premises.applicant().privileged()
                && (seen.kind().ends() || seen.filing().form() != Form.COUNTER)) {
            return Optional.of(Verdict.PRIVILEGED);
        }
        if (!premises.bear(seen.filing().request())) {
            return Optional.of(Verdict.CHANGED);
        }
        var lacks = seen.filing().form() == Form.PHOTO && !review.compared().containsAll(terms.compared());
        return lacks ? Optional.of(Verdict.NOT_COMPARED) : Optional.empty();
    }

    private Decided taken(State.Undecided stands, Review review) {
        var progress = seen.progress().with(review);
        if (review.rejection().isPresent()) {
            var rejected = stands.reject(review.rejection().get(), now);
            return new Decided(Verdict.MADE, seen, seen.to(progress.to(rejected, Step.TELL)));
        }
        var first = stands.as(State.Submitted.class).filter(any -> persons() > 1);
        return first.map(submitted ->
                        new Decided(Verdict.FIRST_OF_TWO, seen, seen.to(progress.to(submitted.review(now)))))
                .orElseGet(() -> new Decided(Verdict.MADE, seen, seen.to(approved(stands, progress))));
    }

    private Application.Progress approved(State.Undecided stands, Application.Progress progress) {
        var approved = stands.approve(now, terms.length(seen.kind()));
        return seen.kind() == Kind.REGISTER_AGAIN
                ? progress.to(approved, Step.CARRY_OUT, Step.TELL)
                : progress.to(approved, Step.TELL);
    }

    /** Who recovers a privileged account are two (R7). */
    private int persons() {
        return premises.applicant().privileged() ? 2 : terms.reviewers();
    }
}
