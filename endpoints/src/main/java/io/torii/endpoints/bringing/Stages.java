package io.torii.endpoints.bringing;

import io.torii.domain.enrollment.Brought;
import io.torii.domain.enrollment.Change;
import io.torii.domain.staff.StaffRefusal;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Reach;
import io.torii.endpoints.staff.Reason;
import io.torii.keycloak.enrollment.EnrollmentDesk;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Sets accounts' stages, one after another (R40): each is committed by itself, and an admin event of its own. */
record Stages(KeycloakSession session, Reach reach) {
    private static final String UNKNOWN = "torii_unknown_user";

    /** @param user whose, or null for who is not there */
    Outcome set(UserModel user, Brought wish, Reason reason) {
        if (!reach.sees(user)) {
            return Outcome.refused(UNKNOWN);
        }
        return reach.refusal(user)
                .map(StaffRefusal::code)
                .map(Outcome::refused)
                .orElseGet(() -> change(user, wish, reason));
    }

    private Outcome change(UserModel user, Brought wish, Reason reason) {
        var policy = RealmPolicy.of(session.getContext().getRealm());
        var change = Misconfigured.unless(
                () -> new EnrollmentDesk(session).bringing(policy).bring(reach.subject(user), wish));
        if (change.made()) {
            reach.done(user, reason.text(), Map.of("torii_user", user.getId(), "torii_stage", word(wish.stage())));
        }
        return Outcome.of(change);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What became of one.
     *
     * @param changed whether this call has set it
     * @param error the code of why it was left out
     */
    record Outcome(boolean changed, Optional<String> error) {
        static Outcome made() {
            return new Outcome(true, Optional.empty());
        }

        static Outcome present() {
            return new Outcome(false, Optional.empty());
        }

        static Outcome refused(String code) {
            return new Outcome(false, Optional.of(code));
        }

        static Outcome of(Change change) {
            return change.stands()
                    ? new Outcome(change.made(), Optional.empty())
                    : refused("torii_" + word(change.verdict()));
        }
    }
}
