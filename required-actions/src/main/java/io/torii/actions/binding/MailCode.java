package io.torii.actions.binding;

import io.torii.domain.binding.Mailing;
import io.torii.domain.enrollment.Binding;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.binding.FirstMethod;
import io.torii.keycloak.binding.MailDesk;
import io.torii.keycloak.code.CodePage.Problem;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.code.TimeLeft;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;

/** The page that mails a code to who registers a first method, and takes it (R4). Nothing is mailed without a press. */
public record MailCode(RequiredActionContext context) {
    private static final String SEND = "mailed-send";
    private static final String VERIFY = "mailed-verify";

    /** Whether this button is one of the page's. */
    public boolean handles(String act) {
        return act.equals(SEND) || act.equals(VERIFY);
    }

    public void show() {
        show(Problem.NONE);
    }

    /** Takes the step of a button; true when there is nothing more to show here. */
    public boolean act(String act, String typed) {
        var takes = new FirstMethod(context.getSession(), context.getRealm(), context.getUser())
                .judge()
                .verdict();
        if (takes != Binding.Verdict.MAIL_CODE) {
            return true;
        }
        if (act.equals(SEND)) {
            show(problem(desk().send()));
            return false;
        }
        return verified(typed);
    }

    private static Problem problem(Mailing mailing) {
        var left = new TimeLeft(new KeycloakClock().now());
        if (mailing instanceof Mailing.TooSoon soon) {
            return new Problem("torii-send-cool-down", left.seconds(soon.until()));
        }
        return mailing instanceof Mailing.TooMany many
                ? new Problem("torii-mailed-too-many", left.minutes(many.until()))
                : Problem.NONE;
    }

    private boolean verified(String typed) {
        var verdict = desk().finish(typed);
        if (verdict.accepted()) {
            return true;
        }
        context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(context.getUser())
                .detail("torii_step", "mailed-code")
                .detail(Details.REASON, verdict.reason().name())
                .error(verdict.missed() ? Errors.INVALID_USER_CREDENTIALS : "torii_code_refused");
        show(new Problems(new KeycloakClock().now()).of(verdict));
        return false;
    }

    private void show(Problem problem) {
        var page = new MailCodePage(desk().masked(), desk().mailed(), problem);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-mail-code.ftl"));
    }

    private MailDesk desk() {
        return new MailDesk(context.getSession(), context.getAuthenticationSession(), context.getUser());
    }
}
