package io.torii.actions.phone;

import io.torii.ceremony.phone.Asker;
import io.torii.ceremony.phone.PhoneCeremony;
import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodeMeters;
import io.torii.keycloak.code.CodeNotes;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.phone.NumberPage.Typed;
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
    private final RegistrationCall call;
    private final NumberForm entry;

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
        this.call = new RegistrationCall(context, answer);
        this.entry = new NumberForm(context, asker.subject());
    }

    /** The page is asked for: that of what waits for its proof, else the number page. Nothing is sent. */
    void show() {
        if (call.pending().isPresent()) {
            call.show();
            return;
        }
        open().ifPresentOrElse(
                        open -> answer.code(open, number(open), CodePage.Problem.NONE, false),
                        () -> answer.number(Typed.NOTHING, CodePage.Problem.NONE));
    }

    /** The user pressed a button. */
    void act() {
        var changing = new Changing(context);
        changing.refusal().ifPresentOrElse(changing::refuse, this::press);
    }

    private void press() {
        var form = context.getHttpRequest().getDecodedFormParameters();
        var act = Optional.ofNullable(form.getFirst("torii-act")).orElse("");
        if (!entry.isPosted() && call.pending().isPresent() && call.acts(act, form.getFirst("code"))) {
            return;
        }
        switch (act) {
            case "send" -> entry.read(Channel.TEXT, answer).ifPresent(this::send);
            case "offered" ->
                new Offers(context)
                        .chosen(Optional.ofNullable(form.getFirst("torii-offered"))
                                .orElse(""))
                        .ifPresentOrElse(this::send, this::show);
            case "call" -> call();
            case "text" -> call.pending().ifPresentOrElse(this::send, this::show);
            case "verify" -> verify(form.getFirst("code"));
            case "resend" -> resend();
            case "change" -> {
                call.leave();
                answer.number(Typed.NOTHING, CodePage.Problem.NONE);
            }
            default -> show();
        }
    }

    /** The number that was typed, or the one that waits for a texted code. */
    private void call() {
        if (entry.isPosted()) {
            entry.read(Channel.CALL, answer).ifPresent(call::begin);
        } else {
            open().flatMap(ceremony::pending).ifPresentOrElse(call::begin, this::show);
        }
    }

    private void send(PendingPhone pending) {
        if (!NumberForm.reaches(context, pending, Channel.TEXT)) {
            answer.number(Typed.at(pending.slot()), RegistrationAnswer.problem(NumberVerdict.NO_TEXTS));
            return;
        }
        call.leave();
        var sending = ceremony.begin(pending, asker);
        // A refused text leaves the code that may already be in the user's hand as good as it was.
        notes.remember(sending);
        var number = pending.read().number();
        open().filter(open -> number(open).equals(number))
                .ifPresentOrElse(open -> answer.sent(open, number, sending), () -> answer.unsent(pending, sending));
    }

    private void resend() {
        var open = open();
        if (open.isEmpty()) {
            answer.number(Typed.NOTHING, new CodePage.Problem("torii-send-gone", ""));
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
            answer.number(Typed.NOTHING, new CodePage.Problem("torii-send-gone", ""));
            return;
        }
        var proof = ceremony.finish(open.get(), typed);
        CodeMeters.judged(CodePurpose.PROVING, proof.code());
        if (proof.code().accepted()) {
            notes.delivery().ifPresent(text -> torii.codes().typedBack(asker.subject(), text, CodePurpose.PROVING));
            notes.forget();
        }
        answer.proof(open.get(), number(open.get()), proof);
    }

    private Optional<Challenge> open() {
        return notes.challenge()
                .flatMap(id -> torii.codes().find(asker.subject(), id))
                .filter(found -> ceremony.pending(found)
                        .filter(new Changing(context)::fits)
                        .isPresent());
    }

    private PhoneNumber number(Challenge open) {
        return ceremony.pending(open).map(pending -> pending.read().number()).orElseThrow();
    }
}
