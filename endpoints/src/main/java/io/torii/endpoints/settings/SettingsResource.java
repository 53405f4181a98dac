package io.torii.endpoints.settings;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.setup.SetUpResource;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.notice.PolicyNotices;
import io.torii.keycloak.policy.LockedBook;
import io.torii.keycloak.policy.PolicyBook;
import io.torii.keycloak.policy.SettingChanges;
import io.torii.keycloak.policy.ToriiSettings;
import io.torii.keycloak.staff.StaffRules;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.services.resources.admin.fgap.RealmPermissionEvaluator;

/** The realm's settings, for who may change its policy (R25). Each method asks the door. */
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsResource {
    private final KeycloakSession session;
    private final StaffDoor door;
    private final RealmPermissionEvaluator realm;

    public SettingsResource(KeycloakSession session, StaffDoor door, RealmPermissionEvaluator realm) {
        this.session = session;
        this.door = door;
        this.realm = realm;
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

    /** Whether they, and all else that Torii needs, are as they should be; its methods ask the door. */
    @Path("check")
    public SetUpResource check() {
        return new SetUpResource(session, door);
    }

    /** {@code {"values": {"torii.push.digits": "3"}}}: what the gate would do tomorrow, as it is and with these; saves nothing. */
    @POST
    @Path("dry-run")
    @Consumes(MediaType.APPLICATION_JSON)
    public TrialView dryRun(Map<String, Object> body) {
        var permit = door.act(StaffRole.POLICY);
        var values = new Wanted(body).values();
        var trial = new Trial(session, values).view();
        permit.done("", named(values));
        return trial;
    }

    /**
     * {@code {"values": {…}, "seen": {…}, "reason": "…"}}: all of them or none; a blank value is the default, and what was
     * seen is compared. Needs torii-policy, and manage-realm for the rules that staff are under.
     */
    @PUT
    @Path("")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<SettingView> save(Map<String, Object> body) {
        var permit = door.act(StaffRole.POLICY);
        var reason = Reason.of(body).text();
        var wanted = new Wanted(body);
        var values = wanted.values();
        var rules = StaffRules.among(values.keySet());
        if (!rules.isEmpty() && !realm.canManageRealm()) {
            throw new ErrorResponseException("torii_staff_rule", null, Response.Status.FORBIDDEN);
        }
        var edit = new Edit(LockedBook.of(session), values);
        edit.check();
        edit.since(wanted.seen());
        permit.done(reason, told(edit));
        edit.book().write(values);
        new SettingChanges(session).keep(permit.actor().user(), values);
        new PolicyNotices(session).changed(permit.actor(), rules);
        return all();
    }

    private static Map<String, String> named(Map<String, String> values) {
        return Map.of("torii_settings", String.join(" ", new TreeSet<>(values.keySet())));
    }

    private static Map<String, String> told(Edit edit) {
        Map<String, String> details = new HashMap<>(named(edit.values()));
        details.putAll(edit.told());
        return details;
    }
}
