package io.torii.endpoints.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.State;
import io.torii.domain.application.Why;
import java.time.LocalDate;
import java.util.List;

/**
 * An application, for staff. Nothing of its pick-up code.
 *
 * @param kind register_again, end_mfa or exemption
 * @param form session, photo or counter
 * @param cause lost_or_stolen, replaced, broken or other
 * @param state submitted, in_review, approved, rejected, withdrawn, done, closed or unknown
 * @param since since when it is so
 * @param until when the window closes or MFA ends, while it is approved
 * @param reason what the applicant is told of a rejection, or why it was withdrawn
 * @param exemptUntil the day that ends an exemption, not included
 * @param clerk who filed it at a counter
 * @param card what was seen there
 * @param reviews what staff said of it
 */
public record ApplicationView(
        String id,
        String user,
        String username,
        String kind,
        String form,
        String cause,
        String filed,
        String state,
        String since,
        String until,
        String reason,
        String exemptUntil,
        String clerk,
        String card,
        List<ReviewView> reviews) {
    public static ApplicationView of(Application application, String username) {
        var filing = application.filing();
        var state = application.state();
        return new ApplicationView(
                application.id().value(),
                application.subject().user(),
                username,
                Answer.word(application.kind()),
                Answer.word(filing.form()),
                Answer.word(filing.request().cause()),
                filing.at().toString(),
                Answer.word(state),
                state.since().toString(),
                Answer.text(state.as(State.Approved.class).map(State.Approved::until)),
                reason(state),
                filing.request().until().map(LocalDate::toString).orElse(null),
                filing.counter().map(counter -> counter.clerk()).orElse(null),
                filing.counter().map(counter -> counter.card()).orElse(null),
                application.progress().reviews().stream().map(ReviewView::of).toList());
    }

    /** For the applicant: without who had it before them, and what they said to each other (R54). */
    public ApplicationView outward() {
        return new ApplicationView(
                id,
                user,
                username,
                kind,
                form,
                cause,
                filed,
                state,
                since,
                until,
                reason,
                exemptUntil,
                null,
                card,
                reviews.stream().map(ReviewView::outward).toList());
    }

    private static String reason(State state) {
        var rejected =
                state.as(State.Rejected.class).map(State.Rejected::rejection).map(Rejection::name);
        return rejected.or(() -> state.as(State.Withdrawn.class)
                        .map(State.Withdrawn::why)
                        .map(Why::name))
                .map(Answer::word)
                .orElse(null);
    }
}
