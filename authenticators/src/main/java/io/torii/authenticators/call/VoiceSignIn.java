package io.torii.authenticators.call;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.call.CallRequest;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.gate.Purpose;
import io.torii.domain.method.Line;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.call.CallRun;

/** One sign-in's walk through a call: which call, what the user pressed on the page. */
final class VoiceSignIn {
    private final Visit visit;
    private final Phone phone;
    private final CallRun run;
    private final VoiceReply reply;

    VoiceSignIn(Visit visit, Line line) {
        this.visit = visit;
        var context = visit.context();
        this.phone = visit.torii()
                .registration()
                .book(visit.subject())
                .byCredential(line.method().credential())
                .orElseThrow();
        this.run = new CallRun(
                context.getSession(), context.getAuthenticationSession(), purpose(visit), phone.credential());
        this.reply = new VoiceReply(visit, line, phone, run);
    }

    /** The call says what it is for (R9). */
    static CodePurpose purpose(Visit visit) {
        return visit.request().purpose() == Purpose.MANAGE ? CodePurpose.MANAGE : CodePurpose.LOGIN;
    }

    /** The page is asked for: a call never starts by itself (R29). */
    void show() {
        reply.page();
    }

    /** The user pressed "Call me". */
    void call() {
        if (run.standing().over()) {
            var to = new CallRequest.To(phone.slot(), phone.number(), phone.extension());
            run.begin(to).ifPresentOrElse(reply::asked, reply::page);
        } else {
            reply.page();
        }
    }

    /** The user pressed a button, or the page went on by itself. */
    void act() {
        switch (visit.field("torii-act").orElse("")) {
            case "call" -> call();
            case "verify" -> reply.verdict(run.judge(visit.field("code").orElse(null)));
            default -> check();
        }
    }

    private void check() {
        if (run.standing().over()) {
            reply.page();
        } else {
            reply.verdict(run.finish());
        }
    }
}
