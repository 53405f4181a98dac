package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.State;
import io.torii.keycloak.calendar.WrittenTime;

/** Where an application stands, in the applicant's words: no reviewer's (R54). */
public record StateWords(WrittenTime times) {
    public PageWords of(Application application) {
        var state = application.state();
        return state.phase()
                .map(phase -> words(application, state, phase))
                .orElse(PageWords.of("torii-application-state-unknown"));
    }

    private PageWords words(Application application, State state, Phase phase) {
        return switch (phase) {
            case SUBMITTED -> PageWords.of("torii-application-state-submitted");
            case IN_REVIEW -> PageWords.of("torii-application-state-in-review");
            case APPROVED -> approved(application.kind(), state);
            case REJECTED ->
                PageWords.of(state.as(State.Rejected.class)
                        .map(State.Rejected::rejection)
                        .map(StateWords::rejected)
                        .orElseThrow());
            case WITHDRAWN -> PageWords.of("torii-application-state-withdrawn");
            case DONE -> PageWords.of("torii-application-state-done");
            case CLOSED ->
                PageWords.of(
                        application.kind() == Kind.TOKEN
                                ? "torii-application-state-uncollected"
                                : "torii-application-state-closed");
        };
    }

    private PageWords approved(Kind kind, State state) {
        var until = state.as(State.Approved.class)
                .map(State.Approved::until)
                .map(times::exact)
                .orElseThrow();
        return new PageWords(
                switch (kind) {
                    case REGISTER_AGAIN -> "torii-application-state-approved";
                    case END_MFA -> "torii-application-state-ending";
                    case EXEMPTION -> "torii-application-state-exempting";
                    case TOKEN -> "torii-application-state-collect";
                },
                until);
    }

    private static String rejected(Rejection rejection) {
        return switch (rejection) {
            case PICTURE -> "torii-application-state-rejected-picture";
            case NOT_CONFIRMED -> "torii-application-state-rejected-not-confirmed";
            case WITHDRAWN -> "torii-application-state-rejected-withdrawn";
        };
    }
}
