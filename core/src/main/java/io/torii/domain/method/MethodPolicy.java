package io.torii.domain.method;

import java.util.Set;

/**
 * What a realm allows on the day that is asked about.
 *
 * @param phone how far the telephone is phased out
 * @param off kinds that verify nothing: switched off by policy, or without a provider
 */
public record MethodPolicy(PhoneStanding phone, Set<MethodKind> off) {
    public static final MethodPolicy EVERYTHING = new MethodPolicy(PhoneStanding.ALLOWED, Set.of());

    public MethodPolicy {
        off = Set.copyOf(off);
    }

    /** Whether this kind may verify a sign-in at all. */
    public boolean allows(MethodKind kind) {
        return !off.contains(kind) && (kind != MethodKind.PHONE || phone != PhoneStanding.OFF);
    }

    /** Whether one of this kind may still be registered: not in the weeks in which phones end (R21). */
    public boolean registers(MethodKind kind) {
        return allows(kind) && (kind != MethodKind.PHONE || phone != PhoneStanding.ENDING);
    }
}
