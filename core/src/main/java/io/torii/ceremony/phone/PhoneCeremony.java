package io.torii.ceremony.phone;

import io.torii.ceremony.code.CodeCeremony;
import io.torii.domain.KeyPurpose;
import io.torii.domain.Seal;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.Sending;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneBook;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Registering a number: it counts from the moment when a code that was sent to it has been typed, not before. */
public final class PhoneCeremony {
    private static final int BINDINGS_A_DAY = 10;

    private final PhonePorts ports;
    private final CodeCeremony codes;

    public PhoneCeremony(PhonePorts ports, CodeCeremony codes) {
        this.ports = ports;
        this.codes = codes;
    }

    /** The user's proven numbers. */
    public PhoneBook book(Subject subject) {
        return ports.phones().of(subject);
    }

    /** Has a code sent to a number that {@link NumberCheck} has accepted. */
    public Sending begin(PendingPhone pending, Asker asker) {
        return codes.begin(request(pending, seal(asker.subject()).seal(pending.line(), nonce()), asker));
    }

    /** Has the code of this challenge sent again. */
    public Sending again(ChallengeId id, Asker asker) {
        return codes.find(asker.subject(), id)
                .flatMap(open -> pending(open)
                        .map(pending ->
                                codes.again(id, request(pending, open.bound().target(), asker))))
                .orElseGet(() -> Sending.refused(Optional.empty(), Sending.Refusal.of(Sending.Reason.GONE)));
    }

    /** The number that this open challenge proves. */
    public Optional<PendingPhone> pending(Challenge open) {
        return open.bound().purpose() == CodePurpose.PROVING
                ? seal(open.bound().subject()).open(open.bound().target()).flatMap(PendingPhone::parse)
                : Optional.empty();
    }

    /** Judges the typed code and, when it is right, binds the number. */
    public Proof finish(Challenge open, String typed) {
        var verdict = codes.finish(open.id(), open.bound(), typed);
        if (!verdict.accepted()) {
            return Proof.refused(verdict);
        }
        var subject = open.bound().subject();
        if (!ports.slots().claim(new Slot(subject, List.of("phone.bind"), BINDINGS_A_DAY, Duration.ofDays(1)))) {
            return Proof.unbound(NumberVerdict.TOO_MANY);
        }
        return pending(open)
                .flatMap(pending -> ports.phones().bind(subject, pending))
                .map(Proof::bound)
                .orElseGet(() -> Proof.unbound(NumberVerdict.SLOT_TAKEN));
    }

    private CodeRequest request(PendingPhone pending, String target, Asker asker) {
        var bound = new Challenge.Bound(asker.subject(), CodePurpose.PROVING, Channel.TEXT, target);
        return new CodeRequest(bound, pending.slot(), pending.read().number(), asker.language(), asker.address());
    }

    private Seal seal(Subject subject) {
        return new Seal(ports.keys().of(subject.realm(), KeyPurpose.PENDING));
    }

    private byte[] nonce() {
        return ports.chance().bytes(Seal.NONCE_BYTES);
    }
}
