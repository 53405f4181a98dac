package io.torii.ceremony.phone;

import io.torii.ceremony.code.CodeCeremony;
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
        return codes.begin(request(pending, sealed(pending, asker.subject()), asker));
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
                ? opened(open.bound().subject(), open.bound().target())
                : Optional.empty();
    }

    /** Judges the typed code and, when it is right, binds the number. */
    public Proof finish(Challenge open, String typed) {
        var verdict = codes.finish(open.id(), open.bound(), typed);
        return verdict.accepted() ? bind(open.bound().subject(), open.bound().target()) : Proof.refused(verdict);
    }

    /** The sealed number that a call is bound to until it is proven. */
    public String sealed(PendingPhone pending, Subject subject) {
        return new PendingSeal(ports).seal(pending, subject);
    }

    /** The number that this seal holds. */
    public Optional<PendingPhone> opened(Subject subject, String target) {
        return new PendingSeal(ports).open(subject, target);
    }

    /** Binds a number that has just been proven: its code was typed, or {@code #} was pressed. */
    public Proof bind(Subject subject, String target) {
        if (!ports.slots().claim(new Slot(subject, List.of("phone.bind"), BINDINGS_A_DAY, Duration.ofDays(1)))) {
            return Proof.unbound(NumberVerdict.TOO_MANY);
        }
        return opened(subject, target)
                .flatMap(pending -> ports.phones().bind(subject, pending))
                .map(Proof::bound)
                .orElseGet(() -> Proof.unbound(NumberVerdict.SLOT_TAKEN));
    }

    private CodeRequest request(PendingPhone pending, String target, Asker asker) {
        var bound = new Challenge.Bound(asker.subject(), CodePurpose.PROVING, Channel.TEXT, target);
        return new CodeRequest(bound, pending.slot(), pending.read().number(), asker.language(), asker.address());
    }
}
