package io.torii.actions.phone;

import io.torii.actions.demand.Asked;
import io.torii.ceremony.phone.Proof;
import io.torii.domain.Subject;
import io.torii.domain.call.CallMode;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.Sending;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.call.CallDesk;
import io.torii.keycloak.code.CodeNotes;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.CodePages;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.phone.KeycloakPhones;
import io.torii.keycloak.phone.NumberPage;
import io.torii.keycloak.phone.NumberPage.Typed;
import io.torii.keycloak.phone.PhoneCredential;
import io.torii.keycloak.phone.PhoneSettings;
import io.torii.keycloak.phone.Replacement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** The one class that turns what became of a registration into pages, events and the action's end. */
final class RegistrationAnswer {
    private final RequiredActionContext context;
    private final Subject subject;

    RegistrationAnswer(RequiredActionContext context, Subject subject) {
        this.context = context;
        this.subject = subject;
        context.getEvent().detail(Details.CREDENTIAL_TYPE, PhoneCredential.TYPE).detail("torii_method", "text");
    }

    /**
     * What this action says of a number: on a copy, for Keycloak writes the action's own event after it, whether a number was
     * bound or none, and a second {@code UPDATE_CREDENTIAL} would say so of another.
     */
    static EventBuilder event(RequiredActionContext context) {
        return context.getEvent().clone().event(EventType.UPDATE_CREDENTIAL).user(context.getUser());
    }

    static CodePage.Problem problem(NumberVerdict verdict) {
        return new CodePage.Problem(
                "torii-phone-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'), "");
    }

    void number(Typed typed, CodePage.Problem problem) {
        var torii = Torii.of(context.getSession());
        var book = torii.registration().book(subject);
        var calls = CallDesk.of(context.getSession()).mode() != CallMode.OFF;
        var replacement = new Replacement(context.getAuthenticationSession());
        var free = replacement.places(KeycloakPhones.book(context.getUser()), book.free()).stream()
                .filter(place -> calls || place != PhoneSlot.OFFICE)
                .map(PhoneSlot::name)
                .toList();
        var owned = free.stream().noneMatch(place -> !place.equals(PhoneSlot.OFFICE.name()));
        if (owned && !new Asked(context).byUser()) {
            // At most an office phone, which not everybody has: a page without a way on would lock the user out.
            context.success();
            return;
        }
        var none = book.unreadable() > 0 ? "torii-phone-unreadable" : "torii-phone-full";
        var page = new NumberPage(
                free,
                typed,
                torii.policy().get(PhoneSettings.HOME),
                calls,
                new Offers(context).shown(free),
                free.isEmpty() ? new CodePage.Problem(none, "") : problem);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-phone-number.ftl"));
    }

    /** @param queued whether its text was queued just now */
    void code(Challenge open, PhoneNumber number, CodePage.Problem problem, boolean queued) {
        var notes = new CodeNotes(context.getAuthenticationSession(), Registration.NOTES);
        var parts = new CodePages.Parts(number, Optional.of(open), problem, queued, List.of(), true, call(open));
        var page = new CodePages(context.getSession(), notes).page(subject, parts);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-code.ftl"));
    }

    void sent(Challenge open, PhoneNumber number, Sending sending) {
        record(sending);
        code(open, number, problems().of(sending), sending.delivery().isPresent());
    }

    void unsent(PendingPhone pending, Sending sending) {
        record(sending);
        var number = pending.read().number().e164();
        number(
                new Typed(pending.slot().name(), number, pending.extension()),
                problems().of(sending));
    }

    void proof(Challenge open, PhoneNumber number, Proof proof) {
        if (proof.credential().isPresent()) {
            var event = event(context)
                    .detail(Details.SELECTED_CREDENTIAL_ID, proof.credential().get());
            new Changing(context).noted(event, number).success();
            context.success();
            return;
        }
        event(context)
                .detail(Details.REASON, proof.code().reason().name())
                .error(proof.code().missed() ? Errors.INVALID_USER_CREDENTIALS : "torii_code_refused");
        if (proof.number().isPresent()) {
            number(Typed.NOTHING, problem(proof.number().get()));
        } else if (proof.code().reason() == CodeVerdict.Reason.NONE_OPEN) {
            number(Typed.NOTHING, new CodePage.Problem("torii-send-gone", ""));
        } else {
            code(open, number, problems().of(proof.code()), false);
        }
    }

    /** Whether the number that waits for its proof can be called instead. */
    private String call(Challenge open) {
        var torii = Torii.of(context.getSession());
        return torii.registration()
                .pending(open)
                .filter(pending -> PhoneSettings.phones(torii.policy())
                        .reaches(pending.read().kind(), pending.slot(), Channel.CALL))
                .map(pending -> Registration.NOTES)
                .orElse("");
    }

    private void record(Sending sending) {
        var event = context.getEvent().clone().event(EventType.CUSTOM_REQUIRED_ACTION);
        event.user(context.getUser()).detail("torii_step", "code-sent");
        sending.refusal()
                .ifPresentOrElse(
                        refusal -> event.detail(Details.REASON, refusal.name()).error("torii_code_not_sent"),
                        event::success);
    }

    private static Problems problems() {
        return new Problems(new KeycloakClock().now());
    }
}
