package io.torii.endpoints.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Phase;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.staff.Permit;
import io.torii.endpoints.staff.StaffDoor;
import java.util.List;
import org.keycloak.services.ErrorResponseException;

/** Who may look at applications: each of the three roles that has a part in deciding them (R55). */
record ReviewDoor(StaffDoor door) {
    private static final List<StaffRole> ROLES = List.of(StaffRole.REVIEWER, StaffRole.APPROVER, StaffRole.PRIVILEGED);

    /** @throws ErrorResponseException 403 {@code torii_role} for who has none of them */
    void look() {
        door.view(role());
    }

    /** The same for one user's; 404 for one whom the caller may not view. */
    Permit look(String user) {
        return door.look(role(), user);
    }

    /** As what a case is decided: a second approval by the second person, a stronger account by who may (R7). */
    static StaffRole role(Application application, boolean privileged) {
        if (privileged) {
            return StaffRole.PRIVILEGED;
        }
        var second = application.state().phase().filter(Phase.IN_REVIEW::equals).isPresent();
        return second ? StaffRole.APPROVER : StaffRole.REVIEWER;
    }

    /** The first that the caller has; for who has none, the one that is refused then. */
    private StaffRole role() {
        return ROLES.stream().filter(door::holds).findFirst().orElse(StaffRole.REVIEWER);
    }
}
