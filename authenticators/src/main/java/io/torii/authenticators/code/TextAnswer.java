package io.torii.authenticators.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.Sending;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhoneBook;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.code.CodeNotes;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.CodePages;
import io.torii.keycloak.code.FactorNote;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.phone.PhoneCredential;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;

/** The one class that turns what became of a texted code into flow calls. */
final class TextAnswer {
    private final AuthenticationFlowContext context;
    private final Subject subject;
    private final List<Phone> textable;

    TextAnswer(AuthenticationFlowContext context, Subject subject, List<Phone> textable) {
        this.context = context;
        this.subject = subject;
        this.textable = textable;
        context.getEvent().detail(Details.CREDENTIAL_TYPE, PhoneCredential.TYPE).detail("torii_method", "text");
    }

    void page(Phone phone, Optional<Challenge> challenge, CodePage.Problem problem) {
        context.challenge(rendered(phone, challenge, problem));
    }

    void sent(Phone phone, Optional<Challenge> challenge, Sending sending) {
        var event = context.getEvent().clone().event(EventType.CUSTOM_REQUIRED_ACTION);
        event.user(context.getUser()).detail("torii_step", "code-sent");
        sending.refusal()
                .ifPresentOrElse(
                        refusal -> event.detail(Details.REASON, refusal.name()).error("torii_code_not_sent"),
                        event::success);
        page(phone, challenge, new Problems(new KeycloakClock().now()).of(sending));
    }

    void verdict(Phone phone, Optional<Challenge> challenge, CodeVerdict verdict) {
        if (verdict.accepted()) {
            new FactorNote(context.getSession()).write(context.getAuthenticationSession(), subject, Channel.TEXT);
            clearProtector();
            context.success(PhoneCredential.TYPE);
            return;
        }
        var page = rendered(phone, challenge, new Problems(new KeycloakClock().now()).of(verdict));
        var event = context.getEvent().user(context.getUser());
        event.detail(Details.REASON, verdict.reason().name());
        if (verdict.missed()) {
            event.error(Errors.INVALID_USER_CREDENTIALS);
            tellProtector();
            context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page);
        } else {
            // Late, spent and malformed entries are refusals, but no wrong credential.
            event.clone().error("torii_code_refused");
            context.challenge(page);
        }
    }

    /** Nothing to text to: no readable number, or none that can receive texts. A refusal, with other ways. */
    void unusable(PhoneBook book) {
        context.getEvent().user(context.getUser()).error("torii_method_unusable");
        var key = book.phones().isEmpty() ? "torii-code-unreadable" : "torii-code-no-texts";
        var page = CodePage.refusal(key);
        context.forceChallenge(context.form().setAttribute("torii", page).createForm("torii-code.ftl"));
    }

    /** Keycloak drops failures of categories it does not know, so it hears of ours as of its own one-time codes. */
    private void tellProtector() {
        if (context.getRealm().isBruteForceProtected()) {
            context.getProtector()
                    .failedLogin(
                            context.getRealm(),
                            context.getUser(),
                            context.getConnection(),
                            context.getUriInfo(),
                            Set.of("otp"));
        }
    }

    /** Keycloak clears its count of second-factor failures for its own category only; ours were counted there. */
    private void clearProtector() {
        if (context.getRealm().isBruteForceProtected()) {
            context.getProtector()
                    .successfulLogin(
                            context.getRealm(),
                            context.getUser(),
                            context.getConnection(),
                            context.getUriInfo(),
                            Set.of("otp"));
        }
    }

    private Response rendered(Phone phone, Optional<Challenge> challenge, CodePage.Problem problem) {
        var others = textable.stream()
                .filter(other -> !other.equals(phone))
                .map(other -> new CodePage.Line(
                        other.credential(), other.slot().name(), other.number().masked()))
                .toList();
        var notes = new CodeNotes(context.getAuthenticationSession(), phone.credential());
        var parts = new CodePages.Parts(phone.number(), challenge, problem, others, false);
        var page = new CodePages(context.getSession(), notes).page(subject, parts);
        return context.form().setAttribute("torii", page).createForm("torii-code.ftl");
    }
}
