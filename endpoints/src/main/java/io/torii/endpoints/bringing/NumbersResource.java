package io.torii.endpoints.bringing;

import io.torii.domain.Subject;
import io.torii.domain.bringing.NumberList;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.staff.StaffRefusal;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.bringing.Stages.Outcome;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Reach;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.gate.LockedMethods;
import io.torii.keycloak.phone.PhoneDesk;
import io.torii.keycloak.phone.PhoneSettings;
import io.torii.keycloak.phone.UnprovenNumbers;
import io.torii.keycloak.policy.RealmPolicy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Numbers that an institution says are its users' (R40): kept as unproven, and no methods. */
@Produces(MediaType.APPLICATION_JSON)
public final class NumbersResource {
    private final KeycloakSession session;
    private final StaffDoor door;

    NumbersResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /** Takes {@code username,slot,number} in; needs torii-policy, and reaches whom the caller may view. */
    @POST
    @Path("")
    @Consumes("text/csv")
    public StagesView take(InputStream body) {
        var reach = new Reach(door.act(StaffRole.POLICY), door.sight());
        var list = ListKind.ACCOUNTS.read(body, NumberList::parse, NumberList::size);
        var tally = new StagesView.Tally();
        list.faults()
                .forEach(fault -> tally.reject(fault.line(), fault.problem().code()));
        list.rows().forEach(row -> tally.count(row.line(), kept(reach, row)));
        return tally.told(reach.permit());
    }

    private Outcome kept(Reach reach, NumberList.Row row) {
        var user = session.users().getUserByUsername(session.getContext().getRealm(), row.username());
        if (!reach.sees(user)) {
            return Outcome.refused("torii_unknown_user");
        }
        return reach.refusal(user)
                .map(StaffRefusal::code)
                .map(Outcome::refused)
                .orElseGet(() -> Misconfigured.unless(() -> kept(reach, user, row)));
    }

    private Outcome kept(Reach reach, UserModel user, NumberList.Row row) {
        var policy = RealmPolicy.of(session.getContext().getRealm());
        var checked = new PhoneDesk(session)
                .numberCheck(policy)
                .check(reach.subject(user), row.entry(), policy.get(PhoneSettings.HOME));
        if (checked.verdict() == NumberVerdict.SAME) {
            return Outcome.present();
        }
        if (checked.pending().isEmpty()) {
            return Outcome.refused("torii_number_" + checked.verdict().name().toLowerCase(Locale.ROOT));
        }
        var changed = keep(reach.subject(user), checked.pending().get());
        if (changed) {
            reach.done(
                    user,
                    "",
                    Map.of("torii_user", user.getId(), "torii_slot", row.entry().slot()));
        }
        return changed ? Outcome.made() : Outcome.present();
    }

    /**
     * At once, as its admin event is written: with the others the request may take minutes, and end early. Of two lists at
     * once the second finds what the first has kept.
     */
    private boolean keep(Subject owner, PendingPhone number) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(), own -> LockedMethods.account(own, owner)
                        .user()
                        .filter(user -> new UnprovenNumbers(user).keep(number))
                        .isPresent());
    }
}
