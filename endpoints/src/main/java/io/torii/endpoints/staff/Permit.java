package io.torii.endpoints.staff;

import io.torii.domain.Subject;
import io.torii.domain.staff.StaffRefusal;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.staff.Badge;
import io.torii.keycloak.staff.StaffMeters;
import io.torii.keycloak.staff.StaffPurse;
import java.util.Map;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * An act that a member of staff may do now; whoever has done it writes it down.
 *
 * @param badge who acts
 * @param role as what
 * @param user on whom, or null
 */
public record Permit(Badge badge, StaffRole role, UserModel user, AdminEventBuilder events) {
    /** The user that is acted on. */
    public Subject subject() {
        return new Subject(badge.session().getContext().getRealm().getId(), user.getId());
    }

    /** Whose data the answer has: the user's, or the actor's own when it is about no single user. */
    Subject about() {
        return user == null ? actor() : subject();
    }

    /** Who acts. */
    public Subject actor() {
        return badge.subject();
    }

    /** How often this member of staff has done something. */
    public StaffPurse purse() {
        return new StaffPurse(badge.session(), actor());
    }

    /**
     * Counts one pass.
     *
     * @throws org.keycloak.services.ErrorResponseException 429 {@code torii_too_many} beyond what one may issue
     */
    public void countPass() {
        counted(Misconfigured.unless(purse()::pass));
    }

    /**
     * Counts one unlocking.
     *
     * @throws org.keycloak.services.ErrorResponseException as {@link #countPass}
     */
    public void countUnlock() {
        counted(Misconfigured.unless(purse()::unlock));
    }

    /**
     * Counts one code that a caller is to read out.
     *
     * @throws org.keycloak.services.ErrorResponseException as {@link #countPass}
     */
    public void countCaller() {
        counted(Misconfigured.unless(purse()::caller));
    }

    /**
     * Counts one export of everything about a user.
     *
     * @throws org.keycloak.services.ErrorResponseException as {@link #countPass}
     */
    public void countExport() {
        counted(Misconfigured.unless(purse()::export));
    }

    private static void counted(boolean claimed) {
        if (!claimed) {
            throw Refusals.of(StaffRefusal.TOO_MANY);
        }
    }

    /** The admin event of the act: role, reason if there is one, and what else is no secret. */
    public void done(String reason, Map<String, ?> details) {
        var event = events.operation(OperationType.ACTION)
                .resourcePath(badge.session().getContext().getUri())
                .detail("torii_role", role.role());
        if (!reason.isEmpty()) {
            event.detail("torii_reason", reason);
        }
        details.forEach((name, value) -> event.detail(name, String.valueOf(value)));
        event.success();
        StaffMeters.done(role);
    }
}
