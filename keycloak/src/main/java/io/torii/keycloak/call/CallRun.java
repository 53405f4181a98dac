package io.torii.keycloak.call;

import io.torii.ceremony.call.CallCodes;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallRequest;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.delivery.DeliveryId;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.Torii;
import io.torii.keycloak.UserNotes;
import io.torii.keycloak.code.CodeMeters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** One telephone within one sign-in: what a call to it is bound to, and what has become of it (R97). */
public final class CallRun {
    /** Longer than a form that was sent twice takes to arrive twice. */
    private static final Duration TWICE = Duration.ofSeconds(10);

    private final KeycloakSession session;
    private final AuthenticationSessionModel signIn;
    private final CallMemo memo;
    private final CallDesk desk;
    private final Call.Bound bound;

    /**
     * Of the user of this sign-in.
     *
     * @param target the credential that is called, or the sealed number that is to be proven
     */
    public CallRun(KeycloakSession session, AuthenticationSessionModel signIn, CodePurpose purpose, String target) {
        this.session = session;
        this.signIn = signIn;
        this.memo = new CallMemo(new UserNotes(signIn));
        this.desk = CallDesk.of(session);
        var subject = new Subject(
                signIn.getRealm().getId(), signIn.getAuthenticatedUser().getId());
        var name = signIn.getParentSession().getId() + "." + signIn.getTabId();
        this.bound = new Call.Bound(subject, purpose, target, signIn.getClient().getId(), name);
    }

    public CallStanding standing() {
        var open = open();
        if (open.isEmpty()) {
            return CallStanding.of(aimedAt() ? memo.over().orElse(CallStop.ON_REQUEST) : CallStop.ON_REQUEST);
        }
        return desk.calls()
                .find(open.get(), bound)
                .map(call -> call.expiredAt(new KeycloakClock().now())
                        ? CallStanding.of(CallStop.EXPIRED)
                        : CallStanding.of(call))
                .orElse(CallStanding.ENDED);
    }

    /**
     * Has the telephone called, and once it is, nobody else's any more; empty when a form that was sent twice has asked
     * already.
     */
    public Optional<Calling> begin(CallRequest.To to) {
        if (!new KeycloakSlots(session.singleUseObjects()).claim(successor())) {
            return Optional.empty();
        }
        var context = session.getContext();
        var language = context.resolveLocale(signIn.getAuthenticatedUser());
        var about = desk.about(bound.purpose(), signIn.getClient(), language);
        var address = context.getConnection().getRemoteAddr();
        var calling = desk.calls().begin(new CallRequest(bound, to, about, language, address), challenge());
        CallMeters.asked(bound.purpose(), calling);
        if (calling.call().isPresent()) {
            leave(session, signIn, bound.purpose());
            memo.aim(bound.target());
        }
        memo.begin(calling);
        return Optional.of(calling);
    }

    /** How the call ended; taken once. */
    public CallVerdict finish() {
        var verdict = open().map(id -> desk.calls().finish(id, bound)).orElse(CallVerdict.GONE);
        CallMeters.ended(bound.purpose(), verdict);
        CallStop.of(verdict).ifPresent(memo::end);
        return verdict;
    }

    /** The code that the latest call to this telephone reads, or has read. */
    public Optional<Challenge> challenge() {
        return Optional.of(memo)
                .filter(noted -> aimedAt())
                .flatMap(CallMemo::challenge)
                .flatMap(id -> Torii.of(session).codes().find(bound.subject(), id))
                .filter(open -> open.bound().equals(CallCodes.bound(bound)));
    }

    /** Judges a code that was typed; a right one is used up, and so is its call. */
    public CodeVerdict judge(String typed) {
        var codes = Torii.of(session).codes();
        var verdict = challenge()
                .map(open -> codes.finish(open.id(), open.bound(), typed))
                .orElseGet(() -> CodeVerdict.of(CodeVerdict.Reason.NONE_OPEN));
        CodeMeters.judged(bound.purpose(), verdict);
        if (verdict.accepted()) {
            memo.latest().ifPresent(call -> codes.typedBack(bound.subject(), call, bound.purpose()));
            leave();
            desk.calls().verified(bound);
        }
        return verdict;
    }

    /** Whichever telephone of this sign-in rings: keys that are pressed now are too late. */
    public static void leave(KeycloakSession session, AuthenticationSessionModel signIn, CodePurpose purpose) {
        new CallMemo(new UserNotes(signIn)).target().ifPresent(target -> new CallRun(session, signIn, purpose, target)
                .leave());
    }

    private void leave() {
        memo.latest().filter(id -> memo.over().isEmpty()).ifPresent(id -> {
            desk.calls().giveUp(id, bound);
            memo.end(CallStop.GONE);
        });
    }

    private Optional<DeliveryId> open() {
        return memo.over().isPresent() || !aimedAt() ? Optional.empty() : memo.latest();
    }

    private boolean aimedAt() {
        return memo.target().equals(Optional.of(bound.target()));
    }

    /** Every press has one that comes after it, whatever became of it. */
    private Slot successor() {
        var name = List.of("call.begin", bound.signIn(), bound.target(), memo.asked());
        return new Slot(bound.subject(), name, 1, TWICE);
    }
}
