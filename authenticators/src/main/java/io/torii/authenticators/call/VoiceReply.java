package io.torii.authenticators.call;

import io.torii.authenticators.desk.Refusal;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.call.CallPage;
import io.torii.keycloak.call.CallPages;
import io.torii.keycloak.call.CallProblems;
import io.torii.keycloak.call.CallRun;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.phone.PhoneCredential;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;

/** The one class that turns what became of a call into flow calls. */
final class VoiceReply {
    private static final CodePage.Problem STILL_CALLING = new CodePage.Problem("torii-call-waiting", "");

    private final Visit visit;
    private final AuthenticationFlowContext context;
    private final Line line;
    private final Phone phone;
    private final CallRun run;

    VoiceReply(Visit visit, Line line, Phone phone, CallRun run) {
        this.visit = visit;
        this.context = visit.context();
        this.line = line;
        this.phone = phone;
        this.run = run;
        context.getEvent()
                .user(context.getUser())
                .detail(Details.CREDENTIAL_TYPE, PhoneCredential.TYPE)
                .detail("torii_method", "call");
    }

    void page() {
        context.challenge(rendered(CodePage.Problem.NONE));
    }

    /** Somebody was called, or was not. */
    void asked(Calling calling) {
        var event = context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .detail("torii_step", "call-sent");
        calling.refusal()
                .ifPresentOrElse(
                        refusal -> event.detail(Details.REASON, refusal.name()).error("torii_call_not_sent"),
                        event::success);
        context.challenge(rendered(new CallProblems(new KeycloakClock().now()).of(calling)));
    }

    void verdict(CallVerdict verdict) {
        switch (verdict) {
            case WAITING -> context.challenge(rendered(STILL_CALLING));
            case APPROVED -> context.success(PhoneCredential.TYPE);
            case WRONG_NUMBER -> missed(verdict.name(), rendered(CodePage.Problem.NONE));
            case REPORTED -> new Refusal(context).show("torii_reported", "torii-code-reported");
            case CODE_READ, BUSY, NO_ANSWER, MACHINE, NO_KEY, FAILED, EXPIRED, GONE ->
                refused(verdict.name(), CodePage.Problem.NONE);
        }
    }

    void verdict(CodeVerdict verdict) {
        if (verdict.accepted()) {
            context.success(PhoneCredential.TYPE);
            return;
        }
        var problem = new Problems(new KeycloakClock().now()).of(verdict);
        if (verdict.missed()) {
            missed(verdict.reason().name(), rendered(problem));
        } else {
            // Late, spent and malformed entries are refusals, but no wrong credential.
            refused(verdict.reason().name(), problem);
        }
    }

    private void missed(String reason, Response page) {
        context.getEvent().detail(Details.REASON, reason).error(Errors.INVALID_USER_CREDENTIALS);
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page);
    }

    private void refused(String reason, CodePage.Problem problem) {
        context.getEvent().clone().detail(Details.REASON, reason).error("torii_call_refused");
        context.challenge(rendered(problem));
    }

    private Response rendered(CodePage.Problem problem) {
        var parts = new CallPages.Parts(phone.number(), problem, ways(), false);
        return visit.page("torii-call.ftl", new CallPages(context.getSession(), run).page(parts));
    }

    private List<CallPage.Way> ways() {
        var book = visit.torii().registration().book(visit.subject());
        return visit.lineup().lines().stream()
                .filter(other -> other.usable() && other.kind() == MethodKind.PHONE && !other.equals(line))
                .flatMap(other ->
                        book.byCredential(other.method().credential()).stream().map(number -> way(other, number)))
                .toList();
    }

    private static CallPage.Way way(Line line, Phone number) {
        return new CallPage.Way(
                line.key(),
                line.channel().map(Channel::name).orElse(""),
                number.slot().name(),
                number.number().masked());
    }
}
