package io.torii.actions.phone;

import io.torii.ceremony.phone.PhoneCeremony;
import io.torii.domain.Subject;
import io.torii.domain.call.CallRequest;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.PendingPhone;
import io.torii.keycloak.Torii;
import io.torii.keycloak.UserNotes;
import io.torii.keycloak.call.CallMemo;
import io.torii.keycloak.call.CallRun;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** A new number that is proven by a call to it. */
final class RegistrationCall {
    private final RequiredActionContext context;
    private final PhoneCeremony ceremony;
    private final Subject subject;
    private final CallAnswer answer;
    private final CallMemo memo;

    RegistrationCall(RequiredActionContext context, RegistrationAnswer answer) {
        this.context = context;
        this.answer = new CallAnswer(context, answer);
        this.ceremony = Torii.of(context.getSession()).registration();
        this.subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        this.memo = new CallMemo(new UserNotes(context.getAuthenticationSession()));
    }

    void show() {
        answer.page(pending().orElseThrow(), run());
    }

    /** Has this number called, and nothing that waits for another any more; what no call reaches is not called (R83). */
    void begin(PendingPhone phone) {
        if (!NumberForm.reaches(context, phone, Channel.CALL)) {
            answer.unreachable(phone);
            return;
        }
        if (!pending().equals(Optional.of(phone))) {
            leave();
            memo.aim(ceremony.sealed(phone, subject));
        }
        again();
    }

    /** What was pressed on the page of a call; false where it is nothing of this room's. */
    boolean acts(String act, String code) {
        switch (act) {
            case "call" -> again();
            case "check" -> check();
            case "verify" -> verify(code);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The user pressed "Call me". */
    private void again() {
        var phone = pending().orElseThrow();
        var run = run();
        if (run.standing().over()) {
            var to = new CallRequest.To(phone.slot(), phone.read().number(), phone.extension());
            run.begin(to).ifPresentOrElse(calling -> answer.called(phone, run, calling), this::show);
        } else {
            show();
        }
    }

    /** The user pressed "Continue", or the page went on by itself. */
    private void check() {
        var phone = pending().orElseThrow();
        var run = run();
        if (run.standing().over()) {
            show();
            return;
        }
        var verdict = run.finish();
        if (verdict == CallVerdict.APPROVED) {
            prove(phone);
        } else {
            answer.verdict(phone, run, verdict);
        }
    }

    /** The user typed the code that was read. */
    private void verify(String typed) {
        var phone = pending().orElseThrow();
        var run = run();
        var verdict = run.judge(typed);
        if (verdict.accepted()) {
            prove(phone);
        } else {
            answer.verdict(phone, run, verdict);
        }
    }

    /** The user turns to something else. */
    void leave() {
        CallRun.leave(context.getSession(), context.getAuthenticationSession(), CodePurpose.PROVING);
        memo.forget();
    }

    private void prove(PendingPhone phone) {
        var proof = ceremony.bind(subject, memo.target().orElseThrow());
        memo.forget();
        answer.proven(phone, proof);
    }

    /** The number that waits to be proven by a call. */
    Optional<PendingPhone> pending() {
        return memo.target().flatMap(target -> ceremony.opened(subject, target));
    }

    private CallRun run() {
        var signIn = context.getAuthenticationSession();
        return new CallRun(
                context.getSession(), signIn, CodePurpose.PROVING, memo.target().orElseThrow());
    }
}
