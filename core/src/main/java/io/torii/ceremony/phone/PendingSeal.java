package io.torii.ceremony.phone;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Seal;
import io.torii.domain.Subject;
import io.torii.domain.phone.PendingPhone;
import java.util.Optional;

/** Seals a number that waits for its proof, so that no store has it in clear (R46). */
record PendingSeal(PhonePorts ports) {
    String seal(PendingPhone pending, Subject subject) {
        return of(subject).seal(pending.line(), ports.chance().bytes(Seal.NONCE_BYTES));
    }

    Optional<PendingPhone> open(Subject subject, String target) {
        return of(subject).open(target).flatMap(PendingPhone::parse);
    }

    private Seal of(Subject subject) {
        return new Seal(ports.keys().of(subject.realm(), KeyPurpose.PENDING));
    }
}
