package io.torii.actions.interruption;

import io.torii.domain.enrollment.Interruption;
import io.torii.keycloak.calendar.InterruptionInquiry;
import io.torii.keycloak.calendar.PhoneEndSettings;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** One user in front of the page: reads the form, takes one step, shows a page or lets the sign-in go on. */
record Visit(RequiredActionContext context) {
    void show() {
        var due = new Notes(context.getAuthenticationSession()).due();
        if (due.isEmpty()) {
            // Somebody demanded it of a user whom nothing interrupts.
            context.success();
            return;
        }
        show(due.get());
    }

    void act() {
        var due = new Notes(context.getAuthenticationSession()).due();
        if (due.isEmpty()) {
            context.success();
            return;
        }
        var act = field("torii-act");
        switch (due.get()) {
            case PHONE_END -> register(field("torii-kind"));
            case WARNING -> goOn(act.equals("later"), Interruption.WARNING);
            case NUDGE -> goOn(putOff(act), Interruption.NUDGE);
        }
    }

    private void show(Interruption due) {
        var pages = new Pages(context, inquiry());
        switch (due) {
            case PHONE_END -> pages.phoneEnd();
            case WARNING -> pages.warning();
            case NUDGE -> pages.nudge();
        }
    }

    private void register(String kind) {
        if (!new PhoneEnd(context).stands()) {
            context.success();
            return;
        }
        new PhoneEnd(context)
                .action(kind)
                .ifPresentOrElse(new Detour(context)::leadTo, new Pages(context, inquiry())::phoneEnd);
    }

    private boolean putOff(String act) {
        var nudge = PhoneEndSettings.nudge(RealmPolicy.of(context.getRealm()));
        return switch (act) {
            case "later" -> inquiry().remember().later(inquiry().subject(), nudge);
            case "none" -> none();
            default -> false;
        };
    }

    /** Offered to everybody whom the nudge has become required for. */
    private boolean none() {
        var nudge = PhoneEndSettings.nudge(RealmPolicy.of(context.getRealm()));
        if (nudge.canWait(inquiry().asked())) {
            return false;
        }
        inquiry().remember().none(inquiry().subject(), nudge);
        return true;
    }

    private void goOn(boolean done, Interruption due) {
        if (done) {
            context.success();
            return;
        }
        show(due);
    }

    private InterruptionInquiry inquiry() {
        return new InterruptionInquiry(context.getSession(), context.getAuthenticationSession(), context.getUser());
    }

    private String field(String name) {
        return Optional.ofNullable(
                        context.getHttpRequest().getDecodedFormParameters().getFirst(name))
                .orElse("");
    }
}
