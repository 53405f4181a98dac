package io.torii.keycloak.staff;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.staff.StaffRefusal;
import io.torii.domain.staff.StaffRole;
import java.util.Locale;

/** Counts what staff do and are refused: {@code torii_staff_total} by outcome, and by role where one is known. */
public final class StaffMeters {
    private StaffMeters() {}

    public static void done(StaffRole role) {
        count(role.role(), "done");
    }

    public static void refused(StaffRefusal reason) {
        count("", reason.name().toLowerCase(Locale.ROOT));
    }

    private static void count(String role, String outcome) {
        Metrics.globalRegistry
                .counter("torii.staff", "role", role, "outcome", outcome)
                .increment();
    }
}
