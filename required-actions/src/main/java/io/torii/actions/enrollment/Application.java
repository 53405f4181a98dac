package io.torii.actions.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.keycloak.Torii;
import org.keycloak.authentication.RequiredActionContext;

/** Step 4 and the way back from it; pressing twice does it once. */
record Application(RequiredActionContext context) {
    /** The answer of step 4; without a "yes" nothing changes. */
    void decide(String use) {
        if (use.equals("yes")) {
            apply();
            return;
        }
        new Notes(context.getAuthenticationSession()).page(Leaf.HOME);
        new Answer(context).page("torii-enroll-not-applied");
    }

    private void apply() {
        if (!Stand.of(context).mayChange()) {
            new Answer(context).notice("torii-enroll-confirm");
            return;
        }
        answer(Torii.of(context.getSession()).enrollment().apply(subject()), "torii-enroll-applied-done");
    }

    void withdraw() {
        if (!Stand.of(context).mayChange()) {
            new Answer(context).notice("torii-enroll-confirm");
            return;
        }
        answer(Torii.of(context.getSession()).enrollment().withdraw(subject(), By.USER), "torii-enroll-withdrawn-done");
    }

    private void answer(Change change, String done) {
        new Notes(context.getAuthenticationSession()).page(Leaf.HOME);
        new Answer(context).page(words(change.verdict(), done));
    }

    private static String words(Change.Verdict verdict, String done) {
        return switch (verdict) {
            case MADE -> done;
            case ALREADY -> "";
            case NOT_READY -> "torii-enroll-not-ready";
            case TRIAL_GONE -> "torii-enroll-trial-gone";
            case TOO_FEW -> "torii-enroll-too-few";
            case WEB_APP_ONLY -> "torii-enroll-web-app-only";
            case TOO_LATE -> "torii-enroll-too-late";
            case MANDATE -> "torii-enroll-mandate";
            case UNREADABLE -> "torii-enroll-unreadable";
            // The other two are of who is brought over by staff.
            case BUSY, NO_METHOD, BACKWARDS -> "torii-enroll-busy";
        };
    }

    private Subject subject() {
        return new Subject(context.getRealm().getId(), context.getUser().getId());
    }
}
