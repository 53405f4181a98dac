package io.torii.endpoints.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Search;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.account.PageOf;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.Torii;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** The queue of applications, for reviewers. */
public final class ApplicationsResource {
    private static final Pattern COMMA = Pattern.compile(",");

    private final KeycloakSession session;
    private final StaffDoor door;

    public ApplicationsResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /**
     * The oldest first, of users whom the caller may view; needs torii-reviewer, torii-approver or torii-privileged.
     *
     * @param states which, with commas between; those that wait for a decision where none are named
     */
    @GET
    @Path("")
    @Produces(MediaType.APPLICATION_JSON)
    public List<ApplicationView> list(
            @QueryParam("state") @DefaultValue("submitted,in_review") String states,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("max") @DefaultValue("20") int max) {
        new ReviewDoor(door).look();
        var page = new PageOf(first, max);
        var realm = session.getContext().getRealm().getId();
        return Torii.of(session)
                .applications()
                .reviews()
                .list(new Search(realm, phases(states), page.first(), page.max()))
                .stream()
                .flatMap(each -> shown(each).stream())
                .toList();
    }

    /**
     * {@code {"except": "…"}}, or nothing: takes the oldest but this one that the caller may decide now and nobody else has
     * before them; 204 where there is none.
     */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public HoldView next(Map<String, Object> body) {
        new ReviewDoor(door).look();
        return Misconfigured.unless(
                () -> new NextCase(session, door, door.sight().caller())
                        .take(new Asked(body).text("except", 0, 64))
                        .orElse(null));
    }

    @Path("{id}")
    public CaseResource one(@PathParam("id") String id) {
        return new CaseResource(session, door, id);
    }

    private Optional<ApplicationView> shown(Application application) {
        var realm = session.getContext().getRealm();
        return Optional.ofNullable(
                        session.users().getUserById(realm, application.subject().user()))
                .filter(user -> door.sight().sees(StaffRole.REVIEWER, user))
                .map(user -> ApplicationView.of(application, user.getUsername()));
    }

    private static Set<Phase> phases(String states) {
        return COMMA.splitAsStream(states)
                .map(String::strip)
                .map(state -> new Asked(Map.of("state", state)).one("state", Phase.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
