package io.torii.authenticators.code;

import io.torii.domain.Subject;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhoneBook;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodeMeters;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** One sign-in's walk through a texted code: which number, which challenge, what the user pressed. */
final class TextSignIn {
    private static final String CHOSEN = "torii.code.credential";

    private final AuthenticationFlowContext context;
    private final Torii torii;
    private final Subject subject;
    private final PhoneBook book;
    private final List<Phone> textable;
    private final TextAnswer answer;

    TextSignIn(AuthenticationFlowContext context) {
        this.context = context;
        this.torii = Torii.of(context.getSession());
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
        } else if (step(phone.get()).challenge().isPresent()) {
            answer.page(phone.get(), step(phone.get()).challenge(), CodePage.Problem.NONE);
        } else if (step(phone.get()).notes().asked() || new SilentCheck(context).silent()) {
            step(phone.get()).notes().ask();
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
            case "check" -> answer.page(phone.get(), step(phone.get()).challenge(), CodePage.Problem.NONE);
            default -> verify(phone.get(), form.getFirst("code"));
        }
    }

    private void verify(Phone phone, String typed) {
        var open = step(phone).challenge();
        var verdict = open.map(
                        found -> torii.codes().finish(found.id(), step(phone).bound(), typed))
                .orElseGet(() -> CodeVerdict.of(CodeVerdict.Reason.NONE_OPEN));
        CodeMeters.judged(CodePurpose.LOGIN, verdict);
        if (verdict.accepted()) {
            step(phone).notes().delivery().ifPresent(text -> torii.codes().typedBack(subject, text));
            step(phone).notes().forget();
        }
        answer.verdict(phone, open, verdict);
    }

    private void begin(Phone phone) {
        step(phone).notes().ask();
        var sending = torii.codes().begin(step(phone).request());
        step(phone).notes().remember(sending);
        answer.sent(phone, step(phone).challenge(), sending);
    }

    private void resend(Phone phone) {
        var open = step(phone).notes().challenge();
        if (open.isEmpty()) {
            begin(phone);
            return;
        }
        var sending = torii.codes().again(open.get(), step(phone).request());
        step(phone).notes().remember(sending);
        answer.sent(phone, step(phone).challenge(), sending);
    }

    private void choose(String credential, Phone present) {
        var chosen = textable.stream()
                .filter(phone -> phone.credential().equals(credential))
                .findFirst();
        if (chosen.isEmpty()) {
            answer.page(present, step(present).challenge(), new CodePage.Problem("torii-code-no-such-number", ""));
            return;
        }
        context.getAuthenticationSession().setAuthNote(CHOSEN, credential);
        var open = step(chosen.get()).challenge();
        if (open.isPresent()) {
            // The code in the user's hand stays good: going back to its number sends nothing.
            answer.page(chosen.get(), open, CodePage.Problem.NONE);
        } else {
            begin(chosen.get());
        }
    }

    private Optional<Phone> phone() {
        return Optional.ofNullable(context.getAuthenticationSession().getAuthNote(CHOSEN))
                .flatMap(chosen -> textable.stream()
                        .filter(phone -> phone.credential().equals(chosen))
                        .findFirst())
                .or(() -> textable.stream().findFirst());
    }

    private PhoneStep step(Phone phone) {
        return new PhoneStep(context, subject, phone);
    }
}
