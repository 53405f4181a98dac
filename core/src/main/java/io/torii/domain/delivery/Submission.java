package io.torii.domain.delivery;

import java.util.Optional;

/** The answer to a {@link DeliveryRequest}: a row in the ledger, or the reason why there is none. */
public final class Submission {
    private final DeliveryId id;
    private final DeliveryRefusal refusal;

    private Submission(DeliveryId id, DeliveryRefusal refusal) {
        this.id = id;
        this.refusal = refusal;
    }

    public static Submission accepted(DeliveryId id) {
        return new Submission(id, null);
    }

    public static Submission refused(DeliveryRefusal refusal) {
        return new Submission(null, refusal);
    }

    public Optional<DeliveryId> id() {
        return Optional.ofNullable(id);
    }

    public Optional<DeliveryRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
