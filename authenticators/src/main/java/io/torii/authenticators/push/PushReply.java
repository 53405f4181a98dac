package io.torii.authenticators.push;

import io.torii.authenticators.desk.Refusal;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushVerdict;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.push.DeviceUse;
import io.torii.keycloak.push.PushCredential;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** The one class that turns what became of a request into flow calls. */
final class PushReply {
    private static final CodePage.Problem STILL_WAITING = new CodePage.Problem("torii-match-waiting", "");

    private final Visit visit;
    private final AuthenticationFlowContext context;
    private final PushPages pages;

    PushReply(Visit visit, PushPages pages) {
        this.visit = visit;
        this.context = visit.context();
        this.pages = pages;
        context.getEvent()
                .user(context.getUser())
                .detail(Details.CREDENTIAL_TYPE, PushCredential.TYPE)
                .detail("torii_method", "push");
    }

    void page() {
        page(CodePage.Problem.NONE);
    }

    /** A phone was asked, or was not. */
    void asked(Opening opening) {
        var event = step();
        opening.refusal()
                .ifPresentOrElse(
                        refusal -> event.detail(Details.REASON, refusal.name()).error("torii_push_not_sent"),
                        event::success);
    }

    /** No phone is asked before this wait is over. */
    void wait(CodeVerdict wait) {
        step().detail(Details.REASON, wait.reason().name()).error("torii_push_not_sent");
        page(new Problems(new KeycloakClock().now()).of(wait));
    }

    void verdict(PushVerdict verdict) {
        switch (verdict) {
            case WAITING -> page(STILL_WAITING);
            case APPROVED -> approved();
            case WRONG_NUMBER -> wrong();
            case REPORTED -> new Refusal(context).show("torii_reported", "torii-code-reported");
            case DENIED, EXPIRED, GONE -> over(verdict);
        }
    }

    private void approved() {
        visit.torii().guesses().forgive(visit.subject());
        new DeviceUse(context.getSession()).note(visit.subject(), pages.step().device());
        context.success(PushCredential.TYPE);
    }

    private void wrong() {
        var page = pages.page(CodePage.Problem.NONE);
        context.getEvent()
                .detail(Details.REASON, PushVerdict.WRONG_NUMBER.name())
                .error(Errors.INVALID_USER_CREDENTIALS);
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page);
    }

    /** Nothing wrong was typed: a refusal, but no wrong credential. */
    private void over(PushVerdict verdict) {
        context.getEvent().clone().detail(Details.REASON, verdict.name()).error("torii_push_refused");
        page();
    }

    private void page(CodePage.Problem problem) {
        context.challenge(pages.page(problem));
    }

    private EventBuilder step() {
        return context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .detail("torii_step", "push-sent");
    }
}
