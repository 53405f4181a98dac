package io.torii.ceremony.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.call.CallRequest;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling;
import io.torii.domain.call.Turn;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.delivery.DeliveryId;
import java.util.Optional;

/** Verification by a telephone call: a browser asks for it, a telephone answers once, the browser takes the answer once. */
public final class CallCeremony {
    private final CallPorts ports;
    private final Asking asking;
    private final Telephone telephone;
    private final Lost lost;

    public CallCeremony(CallPorts ports, CallPolicy policy, GuessPolicy guesses) {
        this.ports = ports;
        var ending = new Ending(ports);
        this.lost = new Lost(ports, ending);
        this.asking = new Asking(ports, policy, new Limits(ports, policy, guesses), lost);
        this.telephone = new Telephone(ports, ending);
    }

    /**
     * Has the user called. Whoever asks has pressed "Call me": a call never starts by itself (R29).
     *
     * @param before the code that an earlier call of this page reads, where calls read codes
     */
    public Calling begin(CallRequest request, Optional<Challenge> before) {
        return asking.begin(request, before);
    }

    /** The call of this sign-in, while it has not ended, for a page that shows it again; changes nothing. */
    public Optional<Call> find(DeliveryId id, Call.Bound expected) {
        return ports.stores()
                .calls()
                .find(expected.subject().realm(), id)
                .filter(call ->
                        call.bound().equals(expected) && !ports.stores().calls().left(call));
    }

    /** How a call ended, taken by exactly one caller; {@code APPROVED} is the only one that lets anybody in. */
    public CallVerdict finish(DeliveryId id, Call.Bound expected) {
        var open = ports.stores().calls().find(expected.subject().realm(), id);
        if (open.isPresent()) {
            if (!open.get().bound().equals(expected) || ports.stores().calls().left(open.get())) {
                return CallVerdict.GONE;
            }
            if (!lost.end(open.get())) {
                return open.get().expiredAt(ports.clock().now()) ? CallVerdict.EXPIRED : CallVerdict.WAITING;
            }
        }
        var verdict = ports.stores().calls().take(id, expected).map(CallVerdict::of);
        if (verdict.equals(Optional.of(CallVerdict.APPROVED))) {
            ports.messenger()
                    .typedBack(expected.subject(), id, expected.purpose().purse());
        }
        return verdict.orElse(CallVerdict.GONE);
    }

    /** The user goes another way: no key lets in any more. Who answers can still report (R20). */
    public void giveUp(DeliveryId id, Call.Bound expected) {
        find(id, expected)
                .filter(call -> !lost.end(call))
                .ifPresent(ports.stores().calls()::leave);
    }

    /** What a provider's signed webhook told, and what the telephone is told in return. */
    public Turn hear(String realm, DeliveryId id, CallNews news) {
        return ports.stores()
                .calls()
                .find(realm, id)
                .map(call -> telephone.hear(call, news))
                .or(() -> ports.stores().calls().over(realm, id).map(call -> telephone.late(call, news)))
                .orElse(Turn.SILENCE);
    }

    /** The code that a call read was typed. */
    public void verified(Call.Bound bound) {
        if (bound.purpose() != CodePurpose.PROVING) {
            ports.stores().unanswered().clear(bound.subject());
        }
    }

    /** Another method than a call has verified this user. */
    public void succeeded(Subject subject) {
        ports.stores().unanswered().clear(subject);
    }
}
