package io.torii.actions.push;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushVerdict;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.push.PushMeters;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** One user's walk through registering a phone: its code, "is this the phone in your hand?", its number (R28). */
final class Registration {
    private final RequiredActionContext context;
    private final SignIn signIn;
    private final OwnOffer offer;
    private final Pages pages;
    private final Answer answer;

    Registration(RequiredActionContext context) {
        this.context = context;
        this.signIn = new SignIn(context.getSession(), context.getAuthenticationSession());
        this.offer = new OwnOffer(signIn);
        this.pages = new Pages(context);
        this.answer = new Answer(context);
    }

    /** The page is asked for, perhaps once more: it stands where it stood. */
    void show() {
        new Run(context.getAuthenticationSession()).begin();
        goOn("");
    }

    /** The user pressed a button, or what the page waited for has happened. */
    void act() {
        var form = context.getHttpRequest().getDecodedFormParameters();
        switch (Optional.ofNullable(form.getFirst("torii-act")).orElse("")) {
            case "new" -> offer("");
            case "no" -> refuse();
            case "yes" -> offer.candidate().ifPresentOrElse(this::ask, () -> goOn(""));
            case "again" -> offer.candidate().filter(this::confirmed).ifPresentOrElse(this::ask, () -> goOn(""));
            case "continue" -> goOn("torii-push-nobody");
            default -> goOn("");
        }
    }

    /** @param nobody what is said when no phone has come yet */
    private void goOn(String nobody) {
        if (offer.registered()) {
            // The other of two presses has done it.
            new Run(context.getAuthenticationSession()).end();
            context.success();
            return;
        }
        if (signIn.notes().offer().isEmpty()) {
            offer("");
            return;
        }
        var live = offer.live();
        var candidate = offer.candidate();
        if (live.isPresent() && candidate.isPresent()) {
            prove(candidate.get());
        } else if (live.isPresent() && signIn.notes().device().isEmpty()) {
            pages.offer(live.get(), offer.codes(live.get()), nobody);
        } else {
            answer.over(late() ? "torii-push-over-expired" : "torii-push-over-ended");
        }
    }

    /** A new code; what the page showed before is good for nothing. */
    private void offer(String said) {
        offer.end();
        if (offer.full()) {
            answer.full(Answer.FULL);
            return;
        }
        var made = offer.renew();
        pages.offer(made, offer.codes(made), said);
    }

    private void refuse() {
        var known = offer.candidate().isPresent();
        offer(known ? "torii-push-not-mine" : "");
    }

    private void ask(Candidate candidate) {
        var opening = new Match(signIn, candidate).begin();
        if (opening.flatMap(Opening::refusal).isPresent()) {
            pages.device(candidate, "torii-push-too-many-asked");
        } else {
            goOn("");
        }
    }

    private void prove(Candidate candidate) {
        var match = new Match(signIn, candidate);
        if (signIn.notes().request().isEmpty()) {
            signIn.notes().ended().ifPresentOrElse(answer::again, () -> pages.device(candidate, ""));
            return;
        }
        var verdict = match.finish();
        if (verdict == PushVerdict.WAITING) {
            match.waiting().ifPresentOrElse(request -> pages.number(candidate, request), () -> goOn(""));
        } else {
            end(verdict);
        }
    }

    private void end(PushVerdict verdict) {
        PushMeters.finished(PushPurpose.BINDING, verdict);
        switch (verdict) {
            case APPROVED -> answer.registered(offer.register());
            case REPORTED -> {
                offer.end();
                answer.failed(verdict);
            }
            case WAITING, WRONG_NUMBER, DENIED, EXPIRED, GONE -> {
                signIn.notes().ended(verdict);
                answer.failed(verdict);
            }
        }
    }

    private boolean confirmed(Candidate candidate) {
        return signIn.notes().device().filter(candidate.device().id()::equals).isPresent();
    }

    private boolean late() {
        return signIn.notes()
                .until()
                .filter(new KeycloakClock().now()::isBefore)
                .isEmpty();
    }
}
