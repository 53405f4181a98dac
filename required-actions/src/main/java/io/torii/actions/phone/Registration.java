package io.torii.actions.phone;

import io.torii.ceremony.phone.Asker;
import io.torii.ceremony.phone.PhoneCeremony;
import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodeMeters;
import io.torii.keycloak.code.CodeNotes;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.phone.PhoneDesk;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** One user's walk through registering a number: typing it, then the code that came to it. */
final class Registration {
    static final String NOTES = "registering";

    private final RequiredActionContext context;
    private final Torii torii;
    private final PhoneCeremony ceremony;
    private final CodeNotes notes;
    private final Asker asker;
    private final RegistrationAnswer answer;

    Registration(RequiredActionContext context) {
        this.context = context;
        this.torii = Torii.of(context.getSession());
        this.ceremony = torii.registration();
        this.notes = new CodeNotes(context.getAuthenticationSession(), NOTES);
        this.asker = new Asker(
                new Subject(context.getRealm().getId(), context.getUser().getId()),
                context.getSession().getContext().resolveLocale(context.getUser()),
                context.getConnection().getRemoteAddr());
        this.answer = new RegistrationAnswer(context, asker.subject());
    }

    /** The page is asked for: the code page while a number waits for its proof, else the number page. Nothing is sent. */
    void show() {
        open().ifPresentOrElse(
                        open -> answer.code(open, number(open), CodePage.Problem.NONE),
                        () -> answer.number("", "", CodePage.Problem.NONE));
    }

    /** The user pressed a button. */
    void act() {
        var form = context.getHttpRequest().getDecodedFormParameters();
        switch (Optional.ofNullable(form.getFirst("torii-act")).orElse("")) {
            case "send" -> send(form.getFirst("torii-slot"), form.getFirst("torii-number"));
            case "verify" -> verify(form.getFirst("code"));
            case "resend" -> resend();
            case "change" -> answer.number("", "", CodePage.Problem.NONE);
            default -> show();
        }
    }

    private void send(String place, String typed) {
        var slot = slot(place);
        if (slot.isEmpty()) {
            answer.number("", typed, new CodePage.Problem("torii-phone-slot-taken", ""));
            return;
        }
        var home = torii.policy().get(PhoneSettings.HOME);
        var checked = new PhoneDesk(context.getSession())
                .numberCheck(torii.policy())
                .check(asker.subject(), slot.get(), typed, home);
        if (checked.pending().isEmpty()) {
            answer.number(place, typed, RegistrationAnswer.problem(checked.verdict()));
            return;
        }
        var sending = ceremony.begin(checked.pending().get(), asker);
        // A refused text leaves the code that may already be in the user's hand as good as it was.
        notes.remember(sending);
        open().filter(open -> number(open).equals(checked.pending().get().read().number()))
                .ifPresentOrElse(
                        open -> answer.sent(open, number(open), sending), () -> answer.unsent(place, typed, sending));
    }

    private void resend() {
        var open = open();
        if (open.isEmpty()) {
            answer.number("", "", new CodePage.Problem("torii-send-gone", ""));
            return;
        }
        var sending = ceremony.again(open.get().id(), asker);
        notes.remember(sending);
        var now = open().orElse(open.get());
        answer.sent(now, number(now), sending);
    }

    private void verify(String typed) {
        var open = open();
        if (open.isEmpty()) {
            answer.number("", "", new CodePage.Problem("torii-send-gone", ""));
            return;
        }
        var proof = ceremony.finish(open.get(), typed);
        CodeMeters.judged(CodePurpose.PROVING, proof.code());
        if (proof.code().accepted()) {
            notes.delivery().ifPresent(text -> torii.codes().typedBack(asker.subject(), text));
            notes.forget();
        }
        answer.proof(open.get(), number(open.get()), proof);
    }

    private Optional<Challenge> open() {
        return notes.challenge()
                .flatMap(id -> torii.codes().find(asker.subject(), id))
                .filter(found -> ceremony.pending(found).isPresent());
    }

    private PhoneNumber number(Challenge open) {
        return ceremony.pending(open).map(pending -> pending.read().number()).orElseThrow();
    }

    private static Optional<PhoneSlot> slot(String name) {
        return Arrays.stream(PhoneSlot.values())
                .filter(slot -> slot.name().equals(name))
                .findFirst();
    }
}
