package io.torii.endpoints.settings;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.policy.PolicyBook;
import io.torii.keycloak.policy.SettingChanges;
import io.torii.keycloak.policy.ToriiSettings;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;

/** The realm's settings, for who may change its policy (R25). Each method asks the door. */
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsResource {
    private final KeycloakSession session;
    private final StaffDoor door;

    public SettingsResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /** Every setting with its default, range and meaning, and who changed it last; needs torii-policy. */
    @GET
    @Path("")
    public List<SettingView> all() {
        door.view(StaffRole.POLICY);
        var realm = session.getContext().getRealm();
        var stored = new PolicyBook(realm).stored();
        var changes = new SettingChanges(session).all();
        return ToriiSettings.all().stream()
                .map(setting -> SettingView.of(
                        setting,
                        stored.get(setting.key()),
                        LastChange.of(session, changes.get(setting.key()), stored.get(setting.key()))))
                .toList();
    }

    /** {@code {"values": {"torii.push.digits": "3"}}}: what the gate would do tomorrow, as it is and with these; saves nothing. */
    @POST
    @Path("dry-run")
    @Consumes(MediaType.APPLICATION_JSON)
    public TrialView dryRun(Map<String, Object> body) {
        door.view(StaffRole.POLICY);
        return new Trial(session, new Wanted(body).values()).view();
    }

    /** {@code {"values": {…}, "reason": "…"}}: all of them or none; a blank value is the default. Needs torii-policy. */
    @PUT
    @Path("")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<SettingView> save(Map<String, Object> body) {
        var permit = door.act(StaffRole.POLICY);
        var reason = Reason.of(body).text();
        var values = new Wanted(body).values();
        var book = new PolicyBook(session.getContext().getRealm());
        Wanted.unless(book.refused(values));
        book.write(values);
        new SettingChanges(session).keep(permit.actor().user(), values);
        permit.done(reason, Map.of("torii_settings", String.join(" ", new TreeSet<>(values.keySet()))));
        return all();
    }
}
