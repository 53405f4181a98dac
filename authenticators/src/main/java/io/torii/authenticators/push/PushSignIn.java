package io.torii.authenticators.push;

import io.torii.authenticators.desk.SilentCheck;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.method.Line;
import io.torii.keycloak.push.PushMeters;

/** One sign-in's walk through number matching: which request, what the user pressed. */
final class PushSignIn {
    private final Visit visit;
    private final PushStep step;
    private final PushReply reply;

    PushSignIn(Visit visit, Line line) {
        this.visit = visit;
        var pages = new PushPages(visit, line);
        this.step = pages.step();
        this.reply = new PushReply(visit, pages);
    }

    /** The page is asked for: its request is shown again, and only the first time a phone is asked. */
    void show() {
        if (step.notes().asked()) {
            reply.page();
        } else if (new SilentCheck(visit.context()).silent()) {
            step.notes().end(PushEnd.ON_REQUEST);
            reply.page();
        } else {
            begin();
        }
    }

    /** The user pressed for it: what waits is shown, else a phone is asked. */
    void ask() {
        if (step.standing().over().isPresent()) {
            begin();
        } else {
            reply.page();
        }
    }

    /** The user pressed a button, or the page went on by itself. */
    void act() {
        if (visit.field("torii-act").filter("ask"::equals).isPresent()) {
            ask();
        } else if (step.open().isPresent()) {
            finish();
        } else {
            reply.page();
        }
    }

    private void finish() {
        var verdict = step.finish();
        PushMeters.finished(new SignIn(visit).purpose(), verdict);
        PushEnd.of(verdict).ifPresent(step.notes()::end);
        reply.verdict(verdict);
    }

    private void begin() {
        // At the ceiling codes rest until, among others, a number is matched: only a wait holds a phone back (R31).
        var wait = visit.torii()
                .guesses()
                .ask(visit.subject())
                .refusal()
                .filter(refusal -> refusal.reason() == CodeVerdict.Reason.WAIT);
        if (wait.isPresent()) {
            step.notes().end(PushEnd.ON_REQUEST);
            reply.wait(wait.get());
            return;
        }
        step.begin().ifPresent(opening -> {
            PushMeters.asked(new SignIn(visit).purpose(), opening);
            opening.request().ifPresent(step.notes()::begin);
            opening.refusal().map(PushEnd::of).ifPresent(step.notes()::end);
            reply.asked(opening);
        });
        reply.page();
    }
}
