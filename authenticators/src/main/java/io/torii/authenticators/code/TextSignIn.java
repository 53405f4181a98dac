package io.torii.authenticators.code;

import io.torii.authenticators.desk.SilentCheck;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.method.Line;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.code.CodeMeters;
import io.torii.keycloak.code.CodePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One sign-in's walk through a texted code: which challenge, what the user pressed. */
final class TextSignIn {
    private final Visit visit;
    private final List<Phone> textable;
    private final PhoneStep step;
    private final TextAnswer answer;

    TextSignIn(Visit visit, Line line) {
        this.visit = visit;
        var book = visit.torii().registration().book(visit.subject());
        this.textable = lines(visit)
                .flatMap(each -> book.byCredential(each.method().credential()).stream())
                .toList();
        var phone = book.byCredential(line.method().credential()).orElseThrow();
        this.step = new PhoneStep(visit, phone);
        this.answer = new TextAnswer(visit, step, textable);
    }

    /** The page is asked for: the open challenge if there is one, else a new one, but never a text for a silent check. */
    void show() {
        if (step.challenge().isPresent()) {
            answer.page(step.challenge(), CodePage.Problem.NONE);
        } else if (step.notes().asked() || new SilentCheck(visit.context()).silent()) {
            step.notes().ask();
            answer.page(Optional.empty(), new CodePage.Problem("torii-send-on-request", ""));
        } else {
            begin();
        }
    }

    /** The user chose this number: the code in the user's hand stays good, so going back to its number sends nothing. */
    void chosen() {
        if (step.challenge().isPresent()) {
            answer.page(step.challenge(), CodePage.Problem.NONE);
        } else {
            begin();
        }
    }

    /** The user pressed a button. */
    void act() {
        switch (visit.field("torii-act").orElse("verify")) {
            case "resend" -> resend();
            case "choose" -> choose(visit.field("torii-credential").orElse(""));
            case "check" -> answer.page(step.challenge(), CodePage.Problem.NONE);
            default -> verify(visit.field("code").orElse(null));
        }
    }

    private void verify(String typed) {
        var open = step.challenge();
        var verdict = open.map(found -> visit.torii().codes().finish(found.id(), step.bound(), typed))
                .orElseGet(() -> CodeVerdict.of(CodeVerdict.Reason.NONE_OPEN));
        CodeMeters.judged(step.purpose(), verdict);
        if (verdict.accepted()) {
            step.notes()
                    .delivery()
                    .ifPresent(text -> visit.torii().codes().typedBack(visit.subject(), text, step.purpose()));
            step.notes().forget();
        }
        answer.verdict(open, verdict);
    }

    private void begin() {
        step.notes().ask();
        var sending = visit.torii().codes().begin(step.request());
        step.notes().remember(sending);
        answer.sent(step.challenge(), sending);
    }

    private void resend() {
        var open = step.notes().challenge();
        if (open.isEmpty()) {
            begin();
            return;
        }
        var sending = visit.torii().codes().again(open.get(), step.request());
        step.notes().remember(sending);
        answer.sent(step.challenge(), sending);
    }

    private void choose(String credential) {
        var chosen = lines(visit)
                .filter(line -> line.method().credential().equals(credential))
                .findFirst();
        if (chosen.isEmpty()) {
            answer.page(step.challenge(), new CodePage.Problem("torii-code-no-such-number", ""));
            return;
        }
        visit.place().line(chosen.get());
        new TextSignIn(visit, chosen.get()).chosen();
    }

    private static Stream<Line> lines(Visit visit) {
        return visit.lineup().lines().stream().filter(Line::usable).filter(line -> line.channel()
                .equals(Optional.of(Channel.TEXT)));
    }
}
