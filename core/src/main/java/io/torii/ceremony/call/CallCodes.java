package io.torii.ceremony.call;

import io.torii.domain.KeyPurpose;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.OneTimeCode;
import io.torii.domain.phone.Channel;
import java.util.Optional;

/** Codes that calls read: derived when they are read, stored nowhere (R6). */
public final class CallCodes {
    private final CallPorts ports;

    CallCodes(CallPorts ports) {
        this.ports = ports;
    }

    /** What the code of a call is bound to; texted to the same number it would be another. */
    public static Challenge.Bound bound(Call.Bound call) {
        return new Challenge.Bound(call.subject(), call.purpose(), Channel.CALL, call.target());
    }

    /** The code before, while it is worth typing (R6); else a new one, whose tries are those of the one before. */
    Optional<Challenge> next(Call.Bound bound, Optional<Challenge> before, CallPolicy policy) {
        if (policy.mode() != CallMode.CODE) {
            return Optional.empty();
        }
        var now = ports.clock().now();
        return before.filter(open -> open.repeatableAt(now)).or(() -> Optional.of(drawn(bound, before, policy)));
    }

    /** What this call reads; empty when it is too old to be typed. */
    Optional<OneTimeCode> of(Call call) {
        var subject = call.bound().subject();
        return call.script()
                .challenge()
                .flatMap(id -> ports.stores().challenges().find(subject, id))
                .filter(challenge -> !challenge.expiredAt(ports.clock().now()))
                .map(this::derived);
    }

    void forget(Challenge challenge) {
        ports.stores().challenges().take(challenge.bound().subject(), challenge.id());
    }

    private Challenge drawn(Call.Bound bound, Optional<Challenge> before, CallPolicy policy) {
        var codes = policy.codes();
        var id = new ChallengeId(ports.chance().handle());
        var lineage = before.map(Challenge::lineage).orElse(id);
        var expires = ports.clock().now().plus(codes.lifetime());
        var challenge = new Challenge(id, lineage, bound(bound), codes.digits(), expires);
        ports.stores().challenges().open(challenge);
        return challenge;
    }

    private OneTimeCode derived(Challenge challenge) {
        var realm = challenge.bound().subject().realm();
        return OneTimeCode.of(challenge, ports.keys().of(realm, KeyPurpose.CODE).current());
    }
}
