package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Kind;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.State;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.notice.ApplicationNotices;
import io.torii.keycloak.notice.ReviewerNotices;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.KeycloakSession;

/**
 * Which notices a state is worth.
 *
 * @param own a session in the application's realm; its request, or for the job the server's own address, says where links
 *     lead to
 */
record Letters(KeycloakSession own, Application application) {
    /** To every address and every number, with "not me" (R12, R99). */
    void received() {
        var policy = RealmPolicy.of(own.getContext().getRealm());
        var looked = ApplicationSettings.hours(policy).next(new KeycloakClock().now());
        notices().received(application, looked);
        new PhoneNotices(own, notices()).received(application);
    }

    void stands() {
        var state = application.state();
        state.as(State.Approved.class).ifPresent(this::approved);
        state.as(State.Rejected.class).map(State.Rejected::rejection).ifPresent(this::rejected);
        state.as(State.Withdrawn.class).ifPresent(this::withdrawn);
        state.as(State.Done.class).ifPresent(done -> notices().done(application));
        state.as(State.Closed.class).ifPresent(closed -> notices().closed(application));
    }

    private void approved(State.Approved approved) {
        if (application.kind() == Kind.REGISTER_AGAIN) {
            notices().open(application, approved.until());
        } else {
            notices().granted(application, approved.until());
        }
    }

    private void rejected(Rejection rejection) {
        var place = RealmPolicy.of(own.getContext().getRealm()).get(ApplicationSettings.PLACE);
        notices().rejected(application, rejection, place);
    }

    /** Whoever has approved it already is told too (R12). */
    private void withdrawn(State.Withdrawn withdrawn) {
        notices().withdrawn(application, withdrawn.why());
        new ReviewerNotices(own).withdrawn(application);
    }

    private ApplicationNotices notices() {
        return ApplicationNotices.of(own, new RefuteLink(application.subject().realm(), application.id()).token(own));
    }
}
