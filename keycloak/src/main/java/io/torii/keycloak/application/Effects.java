package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Cause;
import io.torii.domain.application.PickedUp;
import io.torii.domain.application.State;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.method.Method;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.enrollment.EndingSessions;
import io.torii.keycloak.enrollment.EnrollmentDesk;
import io.torii.keycloak.enrollment.MethodRemoval;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.LinkEnd;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What an application's state does to its account. Everything in it can be done again without harm. */
record Effects(KeycloakSession session, Application application) {
    /** True once all of it is done. */
    boolean carryOut() {
        if (application.kind().ends()) {
            remove(method -> true);
            return ended();
        }
        var lost = application.filing().request().cause() == Cause.LOST_OR_STOLEN;
        if (application.state().as(State.Approved.class).isPresent()) {
            if (lost) {
                remove(method -> true);
                new EndingSessions(session, session.getContext().getRealm(), user()).endAll();
            }
            return stands(desk().ending(policy()).startOver(application.subject()));
        }
        // The first new method is there: what was registered before the code was typed ends (R5).
        new PickedUp(application)
                .endsBefore()
                .ifPresent(at -> remove(method -> method.since().getEpochSecond() < at.getEpochSecond()));
        new LinkDesk(session).endYoung(application.subject(), LinkEnd.RECOVERY);
        return true;
    }

    private boolean ended() {
        var until = application.filing().request().until().map(CalendarSettings.of(policy())::begins);
        return stands(desk().ending(policy()).end(application.subject(), until));
    }

    /** Whatever it answers it will answer again, but for others that were quicker every time. */
    private static boolean stands(Change change) {
        return change.verdict() != Change.Verdict.BUSY;
    }

    private void remove(Predicate<Method> which) {
        new MethodRemoval(session, By.STAFF, "application").remove(application.subject(), which);
    }

    private EnrollmentDesk desk() {
        return new EnrollmentDesk(session);
    }

    private RealmPolicy policy() {
        return RealmPolicy.of(session.getContext().getRealm());
    }

    private UserModel user() {
        return session.users()
                .getUserById(
                        session.getContext().getRealm(), application.subject().user());
    }
}
