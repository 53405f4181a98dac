package io.torii.domain.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What became of a list of claims: all were paid, or none.
 *
 * @param refusal what the first empty purse says; empty when all were paid
 * @param alerts thresholds that this very payment passed
 */
public record Spending(Optional<DeliveryRefusal> refusal, List<PurseAlert> alerts) {
    public Spending {
        alerts = List.copyOf(alerts);
    }

    public static Spending paid(List<PurseAlert> alerts) {
        return new Spending(Optional.empty(), alerts);
    }

    public static Spending refused(DeliveryRefusal refusal) {
        return new Spending(Optional.of(refusal), List.of());
    }
}
