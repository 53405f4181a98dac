package io.torii.endpoints.bringing;

import io.torii.domain.bringing.StageList;
import io.torii.domain.enrollment.Brought;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.staff.Reach;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.KeycloakClock;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.ErrorResponseException;

/** Users who come from another system, many at once (R40): what can be set is set, the rest told, and a rerun changes nothing. */
@Produces(MediaType.APPLICATION_JSON)
public final class BringingResource {
    private static final int MOST_MEMBERS = 500;
    private static final int USUAL_MEMBERS = 200;

    private final KeycloakSession session;
    private final StaffDoor door;

    public BringingResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /** Takes {@code username,stage,since,reason} in; needs torii-policy, and reaches whom the caller may view. */
    @POST
    @Path("stages")
    @Consumes("text/csv")
    public StagesView take(InputStream body) {
        var reach = reach();
        var list = ListKind.ACCOUNTS.read(
                body, text -> StageList.parse(text, new Wished(session).words()), StageList::size);
        var tally = new StagesView.Tally();
        list.faults()
                .forEach(fault -> tally.reject(fault.line(), fault.problem().code()));
        list.rows().forEach(row -> tally.count(row.line(), set(reach, row)));
        return tally.told(reach.permit());
    }

    /** Sets a page of a group's own members active: {@code {"group": "/staff", "first": 0, "max": 200, "reason": "…"}}. */
    @POST
    @Path("group")
    @Consumes(MediaType.APPLICATION_JSON)
    public MembersView group(Map<String, Object> asked) {
        var reach = reach();
        var reason = Reason.of(asked);
        var group = found(asked).orElseThrow(() -> refused("torii_unknown_group", Response.Status.NOT_FOUND));
        var first = whole(asked, "first", 0, Integer.MAX_VALUE - MOST_MEMBERS);
        var max = whole(asked, "max", 1, MOST_MEMBERS);
        var wish = new Brought(Stage.ACTIVE, new KeycloakClock().now());
        var members = session.users()
                .getGroupMembersStream(session.getContext().getRealm(), group, first, max)
                .toList();
        var tally = new MembersView.Tally();
        members.forEach(
                user -> tally.count(user, reach.sees(user), new Stages(session, reach).set(user, wish, reason)));
        var view = tally.view(members.size() == max ? first + max : null);
        var sum = new Sum(view.changed(), view.present(), view.rejected().size());
        reach.permit().done(reason.text(), sum.details("torii_changed"));
        return view;
    }

    /** Numbers that nobody has proven; its methods ask the door. */
    @Path("numbers")
    public NumbersResource numbers() {
        return new NumbersResource(session, door);
    }

    private Stages.Outcome set(Reach reach, StageList.Row row) {
        return Reason.typed(row.reason())
                .map(reason -> new Stages(session, reach).set(user(row.username()), row.wish(), reason))
                .orElseGet(() -> Stages.Outcome.refused("torii_reason"));
    }

    private Reach reach() {
        return new Reach(door.act(StaffRole.POLICY), door.sight());
    }

    private UserModel user(String name) {
        return session.users().getUserByUsername(session.getContext().getRealm(), name);
    }

    private Optional<GroupModel> found(Map<String, ?> asked) {
        var realm = session.getContext().getRealm();
        return Optional.ofNullable(asked.get("group"))
                .map(String::valueOf)
                .filter(path -> path.codePoints().noneMatch(Character::isISOControl))
                .map(path -> KeycloakModelUtils.findGroupByPath(session, realm, path));
    }

    private static int whole(Map<String, ?> asked, String member, int least, int most) {
        var said = asked.get(member);
        if (said == null) {
            return least == 0 ? 0 : USUAL_MEMBERS;
        }
        if (said instanceof Integer figure && figure >= least && figure <= most) {
            return figure;
        }
        throw refused("torii_bad_page", Response.Status.BAD_REQUEST);
    }

    private static ErrorResponseException refused(String code, Response.Status status) {
        return new ErrorResponseException(code, null, status);
    }
}
