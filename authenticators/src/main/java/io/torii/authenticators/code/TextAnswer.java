package io.torii.authenticators.code;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.Sending;
import io.torii.domain.method.Line;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.CodePages;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.phone.PhoneCredential;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;

/** The one class that turns what became of a texted code into flow calls. */
final class TextAnswer {
    private final Visit visit;
    private final AuthenticationFlowContext context;
    private final PhoneStep step;
    private final List<Phone> textable;

    TextAnswer(Visit visit, PhoneStep step, List<Phone> textable) {
        this.visit = visit;
        this.context = visit.context();
        this.step = step;
        this.textable = textable;
        context.getEvent().detail(Details.CREDENTIAL_TYPE, PhoneCredential.TYPE).detail("torii_method", "text");
    }

    void page(Optional<Challenge> challenge, CodePage.Problem problem) {
        context.challenge(rendered(challenge, problem, false));
    }

    void sent(Optional<Challenge> challenge, Sending sending) {
        var event = context.getEvent().clone().event(EventType.CUSTOM_REQUIRED_ACTION);
        event.user(context.getUser()).detail("torii_step", "code-sent");
        sending.refusal()
                .ifPresentOrElse(
                        refusal -> event.detail(Details.REASON, refusal.name()).error("torii_code_not_sent"),
                        event::success);
        var problem = new Problems(new KeycloakClock().now()).of(sending);
        context.challenge(rendered(challenge, problem, sending.delivery().isPresent()));
    }

    void verdict(Optional<Challenge> challenge, CodeVerdict verdict) {
        if (verdict.accepted()) {
            context.success(PhoneCredential.TYPE);
            return;
        }
        var page = rendered(challenge, new Problems(new KeycloakClock().now()).of(verdict), false);
        var event = context.getEvent().user(context.getUser());
        event.detail(Details.REASON, verdict.reason().name());
        if (verdict.missed()) {
            event.error(Errors.INVALID_USER_CREDENTIALS);
            context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page);
        } else {
            // Late, spent and malformed entries are refusals, but no wrong credential.
            event.clone().error("torii_code_refused");
            context.challenge(page);
        }
    }

    private Response rendered(Optional<Challenge> challenge, CodePage.Problem problem, boolean queued) {
        var phone = step.phone();
        var others = textable.stream()
                .filter(other -> !other.equals(phone))
                .map(other -> new CodePage.Line(
                        other.credential(), other.slot().name(), other.number().masked()))
                .toList();
        var parts = new CodePages.Parts(phone.number(), challenge, problem, queued, others, false, call(phone));
        var page = new CodePages(context.getSession(), step.notes()).page(visit.subject(), parts);
        return visit.page("torii-code.ftl", page);
    }

    /** The line that has this number called, where the user may use it now. */
    private String call(Phone phone) {
        return visit.lineup().lines().stream()
                .filter(Line::usable)
                .filter(line -> line.channel().equals(Optional.of(Channel.CALL)))
                .filter(line -> line.method().credential().equals(phone.credential()))
                .map(Line::key)
                .findFirst()
                .orElse("");
    }
}
