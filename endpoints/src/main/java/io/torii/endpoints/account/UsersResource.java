package io.torii.endpoints.account;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.endpoints.token.UserTokensResource;
import io.torii.endpoints.trusted.TrustedDevicesResource;
import io.torii.keycloak.trace.JpaTraces;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keycloak.authorization.fgap.AdminPermissionsSchema;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;

/** Finds users for staff. */
public final class UsersResource {
    private static final Pattern REFERENCE = Pattern.compile("[2-9A-HJKMNP-Z]{10}");
    private static final int LEAST = 2;
    private static final int MOST = 255;

    /** How many are looked at, of which the caller may see some, and how many are shown. */
    private static final int LOOKED_AT = 200;

    private static final int SHOWN = 20;

    private final KeycloakSession session;
    private final StaffDoor door;

    public UsersResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /**
     * By part of a username or mail address, or by a page's reference number, twenty at most; needs torii-view or, for who
     * files at a counter, torii-counter. Only those whom the caller may view.
     */
    @GET
    @Path("")
    @Produces(MediaType.APPLICATION_JSON)
    public List<FoundView> find(@QueryParam("q") String typed) {
        enter();
        var q = typed == null ? "" : typed.strip();
        if (q.length() < LEAST || q.length() > MOST) {
            throw new ErrorResponseException("torii_bad_query", null, Response.Status.BAD_REQUEST);
        }
        return Stream.of(byReference(q), by(UserModel.USERNAME, q), by(UserModel.EMAIL, q), atCounter(q))
                .flatMap(found -> found)
                .filter(this::seen)
                .map(FoundView::of)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private void enter() {
        door.view(door.holds(StaffRole.VIEW) ? StaffRole.VIEW : StaffRole.COUNTER);
    }

    private boolean seen(UserModel user) {
        return Stream.of(StaffRole.VIEW, StaffRole.COUNTER)
                .anyMatch(role -> door.holds(role) && door.sight().sees(role, user));
    }

    @Path("{id}")
    public AccountResource account(@PathParam("id") String id) {
        return new AccountResource(session, door, id);
    }

    /** Everything that is kept about one (R69). */
    @Path("{id}/export")
    public ExportResource export(@PathParam("id") String id) {
        return new ExportResource(session, door, id);
    }

    @Path("{id}/tokens")
    public UserTokensResource tokens(@PathParam("id") String id) {
        return new UserTokensResource(session, door, id);
    }

    @Path("{id}/trusted-devices")
    public TrustedDevicesResource trustedDevices(@PathParam("id") String id) {
        return new TrustedDevicesResource(session, door, id);
    }

    private Stream<UserModel> byReference(String q) {
        var reference = q.toUpperCase(Locale.ROOT);
        if (!REFERENCE.matcher(reference).matches()) {
            return Stream.empty();
        }
        var realm = session.getContext().getRealm();
        return new JpaTraces(session.getKeycloakSessionFactory())
                .whose(realm.getId(), reference).stream()
                        .map(id -> session.users().getUserById(realm, id))
                        .filter(Objects::nonNull);
    }

    /** Keycloak's search leaves out whom its permissions leave out, and the realm's counters serve all the same (R53). */
    private Stream<UserModel> atCounter(String q) {
        var leavesOut = session.getContext().getRealm().isAdminPermissionsEnabled();
        return leavesOut && door.holds(StaffRole.COUNTER)
                ? AdminPermissionsSchema.runWithoutAuthorization(
                        session, () -> Stream.concat(by(UserModel.USERNAME, q), by(UserModel.EMAIL, q))
                                .toList())
                        .stream()
                : Stream.empty();
    }

    private Stream<UserModel> by(String attribute, String part) {
        var realm = session.getContext().getRealm();
        return session.users().searchForUserStream(realm, Map.of(attribute, part), 0, LOOKED_AT);
    }
}
