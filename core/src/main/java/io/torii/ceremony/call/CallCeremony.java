package io.torii.ceremony.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.call.CallRequest;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling;
import io.torii.domain.call.Turn;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryState;
import java.util.Optional;

/** Verification by a telephone call: a browser asks for it, a telephone answers once, the browser takes the answer once. */
public final class CallCeremony {
    private final CallPorts ports;
    private final Asking asking;
    private final Telephone telephone;
    private final Ending ending;

    public CallCeremony(CallPorts ports, CallPolicy policy, GuessPolicy guesses) {
        this.ports = ports;
        this.ending = new Ending(ports, policy.allowance());
        this.asking = new Asking(ports, policy, new Limits(ports, policy, guesses));
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
        return ports.stores().calls().find(expected.subject().realm(), id).filter(call -> call.bound()
                .equals(expected));
    }

    /** How a call ended, taken by exactly one caller; {@code APPROVED} is the only one that lets anybody in. */
    public CallVerdict finish(DeliveryId id, Call.Bound expected) {
        var open = ports.stores().calls().find(expected.subject().realm(), id);
        if (open.isPresent()) {
            if (!open.get().bound().equals(expected)) {
                return CallVerdict.GONE;
            }
            if (ports.messenger().state(expected.subject(), id) == DeliveryState.FAILED) {
                ending.end(open.get(), CallEnd.FAILED);
            } else {
                return open.get().expiredAt(ports.clock().now()) ? CallVerdict.EXPIRED : CallVerdict.WAITING;
            }
        }
        var verdict = ports.stores().calls().take(id, expected).map(CallVerdict::of);
        if (verdict.equals(Optional.of(CallVerdict.APPROVED))) {
            ports.messenger().typedBack(expected.subject(), id);
        }
        return verdict.orElse(CallVerdict.GONE);
    }

    /** The user goes another way: keys that are pressed now are too late. */
    public void giveUp(DeliveryId id, Call.Bound expected) {
        find(id, expected).ifPresent(call -> ending.end(call, CallEnd.GIVEN_UP));
    }

    /** What a provider's signed webhook told, and what the telephone is told in return. */
    public Turn hear(String realm, DeliveryId id, CallNews news) {
        return ports.stores()
                .calls()
                .find(realm, id)
                .map(call -> telephone.hear(call, news))
                .orElse(Turn.SILENCE);
    }

    /** Another method than a call has verified this user. */
    public void succeeded(Subject subject) {
        ports.stores().unanswered().clear(subject);
    }
}
