package io.torii.actions.phone;

import io.torii.ceremony.phone.Proof;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.call.CallPage;
import io.torii.keycloak.call.CallPages;
import io.torii.keycloak.call.CallProblems;
import io.torii.keycloak.call.CallRun;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.phone.NumberPage.Typed;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.List;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** The one class that turns what became of a call to a new number into pages, events and the action's end. */
final class CallAnswer {
    private static final CodePage.Problem STILL_CALLING = new CodePage.Problem("torii-call-waiting", "");

    private final RequiredActionContext context;
    private final RegistrationAnswer answer;

    CallAnswer(RequiredActionContext context, RegistrationAnswer answer) {
        this.context = context;
        this.answer = answer;
    }

    void page(PendingPhone phone, CallRun run) {
        page(phone, run, CodePage.Problem.NONE);
    }

    /** No button asks for this. */
    void unreachable(PendingPhone phone) {
        refused(NumberVerdict.NO_CALLS.name());
        answer.number(Typed.at(phone.slot()), RegistrationAnswer.problem(NumberVerdict.NO_CALLS));
    }

    void called(PendingPhone phone, CallRun run, Calling calling) {
        var event = event().event(EventType.CUSTOM_REQUIRED_ACTION).detail("torii_step", "call-sent");
        calling.refusal()
                .ifPresentOrElse(
                        refusal -> event.detail(Details.REASON, refusal.name()).error("torii_call_not_sent"),
                        event::success);
        page(phone, run, new CallProblems(new KeycloakClock().now()).of(calling));
    }

    void verdict(PendingPhone phone, CallRun run, CallVerdict verdict) {
        if (verdict == CallVerdict.WAITING) {
            page(phone, run, STILL_CALLING);
        } else {
            refused(verdict.name());
            page(phone, run);
        }
    }

    void verdict(PendingPhone phone, CallRun run, CodeVerdict verdict) {
        event().detail(Details.REASON, verdict.reason().name())
                .error(verdict.missed() ? Errors.INVALID_USER_CREDENTIALS : "torii_call_refused");
        page(phone, run, new Problems(new KeycloakClock().now()).of(verdict));
    }

    void proven(PendingPhone phone, Proof proof) {
        if (proof.credential().isPresent()) {
            var event = event().detail(
                            Details.SELECTED_CREDENTIAL_ID, proof.credential().get());
            new Changing(context).noted(event, phone.read().number()).success();
            context.success();
            return;
        }
        var why = proof.number().orElse(NumberVerdict.SLOT_TAKEN);
        refused(why.name());
        answer.number(Typed.at(phone.slot()), RegistrationAnswer.problem(why));
    }

    private void refused(String reason) {
        event().detail(Details.REASON, reason).error("torii_call_refused");
    }

    private EventBuilder event() {
        context.getEvent().detail("torii_method", "call");
        return RegistrationAnswer.event(context);
    }

    private void page(PendingPhone phone, CallRun run, CodePage.Problem problem) {
        var parts = new CallPages.Parts(phone.read().number(), problem, ways(phone), true);
        var page = new CallPages(context.getSession(), run).page(parts);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-call.ftl"));
    }

    /** The same number by text, where it has texts. */
    private List<CallPage.Way> ways(PendingPhone phone) {
        var policy = PhoneSettings.phones(Torii.of(context.getSession()).policy());
        var number = phone.read().number();
        return policy.reaches(phone.read().kind(), phone.slot(), Channel.TEXT)
                ? List.of(new CallPage.Way(
                        "text", Channel.TEXT.name(), phone.slot().name(), number.masked()))
                : List.of();
    }
}
