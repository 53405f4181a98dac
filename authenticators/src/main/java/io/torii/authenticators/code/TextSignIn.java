package io.torii.authenticators.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhoneBook;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodeMeters;
import io.torii.keycloak.code.CodeNotes;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** One sign-in's walk through a texted code: which number, which challenge, what the user pressed. */
final class TextSignIn {
    private final AuthenticationFlowContext context;
    private final Torii torii;
    private final CodeNotes notes;
    private final Subject subject;
    private final PhoneBook book;
    private final List<Phone> textable;
    private final TextAnswer answer;

    TextSignIn(AuthenticationFlowContext context) {
        this.context = context;
        this.torii = Torii.of(context.getSession());
        this.notes = new CodeNotes(context.getAuthenticationSession());
        this.subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        this.book = torii.registration().book(subject);
        this.textable = book.reachable(PhoneSettings.phones(torii.policy()), Channel.TEXT);
        this.answer = new TextAnswer(context, subject, textable);
    }

    /** The page is asked for: the open challenge if there is one, else a new one, but never a text for a silent check. */
    void show() {
        var phone = phone();
        if (phone.isEmpty()) {
            answer.unusable(book);
        } else if (challenge(phone.get()).isPresent()) {
            answer.page(phone.get(), challenge(phone.get()), CodePage.Problem.NONE);
        } else if (new SilentCheck(context).silent()) {
            answer.page(phone.get(), Optional.empty(), new CodePage.Problem("torii-send-on-request", ""));
        } else {
            begin(phone.get());
        }
    }

    /** The user pressed a button. */
    void act() {
        var form = context.getHttpRequest().getDecodedFormParameters();
        var phone = phone();
        if (phone.isEmpty()) {
            answer.unusable(book);
            return;
        }
        switch (Optional.ofNullable(form.getFirst("torii-act")).orElse("verify")) {
            case "resend" -> resend(phone.get());
            case "choose" -> choose(form.getFirst("torii-credential"), phone.get());
            case "check" -> answer.page(phone.get(), challenge(phone.get()), CodePage.Problem.NONE);
            default -> verify(phone.get(), form.getFirst("code"));
        }
    }

    private void verify(Phone phone, String typed) {
        var open = challenge(phone);
        var verdict = open.map(found -> torii.codes().finish(found.id(), bound(phone), typed))
                .orElseGet(() -> CodeVerdict.of(CodeVerdict.Reason.NONE_OPEN));
        CodeMeters.judged(CodePurpose.LOGIN, verdict);
        if (verdict.accepted()) {
            notes.delivery().ifPresent(text -> torii.codes().typedBack(subject, text));
            notes.forget();
        }
        answer.verdict(phone, open, verdict);
    }

    private void begin(Phone phone) {
        var sending = torii.codes().begin(request(phone));
        notes.remember(sending);
        answer.sent(phone, challenge(phone), sending);
    }

    private void resend(Phone phone) {
        var open = notes.challenge();
        if (open.isEmpty()) {
            begin(phone);
            return;
        }
        var sending = torii.codes().again(open.get(), request(phone));
        notes.remember(sending);
        answer.sent(phone, challenge(phone), sending);
    }

    private void choose(String credential, Phone present) {
        var chosen = textable.stream()
                .filter(phone -> phone.credential().equals(credential))
                .findFirst();
        if (chosen.isEmpty()) {
            answer.page(present, challenge(present), new CodePage.Problem("torii-code-no-such-number", ""));
        } else if (chosen.get().equals(present)) {
            answer.page(present, challenge(present), CodePage.Problem.NONE);
        } else {
            notes.choose(credential);
            begin(chosen.get());
        }
    }

    private Optional<Phone> phone() {
        return notes.credential()
                .flatMap(chosen -> textable.stream()
                        .filter(phone -> phone.credential().equals(chosen))
                        .findFirst())
                .or(() -> textable.stream().findFirst());
    }

    private Optional<Challenge> challenge(Phone phone) {
        return notes.challenge().flatMap(id -> torii.codes().find(subject, id)).filter(open -> open.bound()
                .equals(bound(phone)));
    }

    private CodeRequest request(Phone phone) {
        return new CodeRequest(
                bound(phone),
                phone.slot(),
                phone.number(),
                context.getSession().getContext().resolveLocale(context.getUser()),
                context.getConnection().getRemoteAddr());
    }

    private Challenge.Bound bound(Phone phone) {
        return new Challenge.Bound(subject, CodePurpose.LOGIN, Channel.TEXT, phone.credential());
    }
}
