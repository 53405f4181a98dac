package io.torii.domain.method;

import java.util.Comparator;
import java.util.Set;

/**
 * Which line is asked before which.
 *
 * @param order the realm's
 * @param alternatives kinds that are asked first only when nothing else is there (R23)
 * @param phone a phone that is backup only comes after everything else (R21)
 */
public record Ranking(Order order, Set<MethodKind> alternatives, PhoneStanding phone) {
    public Ranking {
        alternatives = Set.copyOf(alternatives);
    }

    /** Lines that are equal by it stay in the user's order. */
    Comparator<Line> comparator() {
        Comparator<Line> byTier = Comparator.comparingInt(line -> tier(line.kind()));
        return switch (order) {
            case USER -> byTier;
            case STRONGEST_FIRST -> byTier.thenComparingInt(line -> weakness(line.kind()));
        };
    }

    /** Whether the user says where this kind stands: the realm leaves it to them, and lets it be first (R23, R39). */
    boolean leaves(MethodKind kind) {
        return order == Order.USER && kind.counts() && tier(kind) == 0;
    }

    /** The same, but that strength decides. */
    Ranking byStrength() {
        return new Ranking(Order.STRONGEST_FIRST, alternatives, phone);
    }

    private int tier(MethodKind kind) {
        if (kind == MethodKind.PHONE && phone != PhoneStanding.ALLOWED) {
            return 2;
        }
        return alternatives.contains(kind) ? 1 : 0;
    }

    private static int weakness(MethodKind kind) {
        return switch (kind) {
            case SECURITY_KEY, PASSKEY -> 0;
            case PUSH -> 1;
            case APP -> 2;
            case PHONE -> 3;
            case RECOVERY_CODES, BROKERED -> 4;
        };
    }
}
