package io.torii.endpoints.staff;

import io.torii.domain.staff.StaffRefusal;
import io.torii.keycloak.staff.StaffMeters;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.services.ErrorResponseException;

/** How callers are told that they may not: a code that stays the same, 403, or 429 for too many. */
public final class Refusals {
    private Refusals() {}

    /** @throws ErrorResponseException 403 {@code torii_role} for who is not permitted */
    public static void unless(boolean permitted) {
        if (!permitted) {
            throw of(StaffRefusal.ROLE);
        }
    }

    static void of(Optional<StaffRefusal> reason) {
        reason.ifPresent(why -> {
            throw of(why);
        });
    }

    static ErrorResponseException of(StaffRefusal reason) {
        StaffMeters.refused(reason);
        var status = reason == StaffRefusal.TOO_MANY ? Response.Status.TOO_MANY_REQUESTS : Response.Status.FORBIDDEN;
        return new ErrorResponseException(reason.code(), null, status);
    }
}
