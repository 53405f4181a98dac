package io.torii.endpoints.token;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.staff.StaffRole;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace.Pair;
import io.torii.domain.token.TokenHandling;
import io.torii.domain.token.TokenState;
import io.torii.domain.where.AddressBlock;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Permit;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.Registrar;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.accesspass.HandedOut;
import io.torii.keycloak.token.Handing;
import io.torii.keycloak.token.TokenDesk;
import io.torii.keycloak.token.TokenMeters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The hardware tokens of one account; handing out, proving, putting right and taking back need torii-helpdesk. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UserTokensResource {
    private static final String SERIAL = "torii_serial";

    private final KeycloakSession session;
    private final StaffDoor door;
    private final String user;

    public UserTokensResource(KeycloakSession session, StaffDoor door, String user) {
        this.session = session;
        this.door = door;
        this.user = user;
    }

    /** Those that the user has, in use or not yet; needs torii-view. */
    @GET
    @Path("")
    public List<TokenView> all() {
        var owner = door.view(StaffRole.VIEW, user);
        var subject = new Subject(session.getContext().getRealm().getId(), owner.getId());
        return new TokenDesk(session)
                .tokens().of(subject).stream().map(TokenView::of).toList();
    }

    /**
     * Hands a free token to the user, who types its first code in Security info or at the counter. Nobody does for whom
     * they have set a password: with the token they would have both factors (R7).
     */
    @POST
    @Path("")
    public TokenView assign(Map<String, Object> asked) {
        var permit = permit();
        registrar(permit).admit(permit.subject());
        var serial = Typed.text(asked, "serial");
        settled("assign", Misconfigured.unless(() -> handing(permit).assign(serial)));
        new HandedOut(session, permit.subject()).token(permit.actor(), serial, TokenState.ASSIGNED);
        permit.done("", Map.of(SERIAL, serial));
        return TokenView.of(new TokenDesk(session).find(serial).orElseThrow(Refused::unknown));
    }

    /** The first code, typed at the counter with the user present: recorded, mailed and counted as a pass (R7, R59). */
    @POST
    @Path("{serial}/activation")
    public void activate(@PathParam("serial") String serial, Map<String, Object> asked) {
        var permit = permit();
        registrar(permit).admit(permit.subject());
        Typed.present(asked);
        var code = Typed.text(asked, "code");
        permit.countPass();
        settled("activate", Misconfigured.unless(() -> handing(permit)
                .activate(serial, code, circumstance(permit, "counter"))));
        new HandedOut(session, permit.subject()).token(permit.actor(), serial, TokenState.ACTIVE);
        // A password that was set meanwhile has not seen what is not committed yet.
        registrar(permit).admit(permit.subject());
        permit.done("", Map.of(SERIAL, serial, "torii_present", "true"));
    }

    /** Two codes in a row, of a token that was pressed without being used. */
    @POST
    @Path("{serial}/resynchronisation")
    public void resynchronise(@PathParam("serial") String serial, Map<String, Object> asked) {
        var permit = permit();
        var pair = new Pair(Typed.text(asked, "first"), Typed.text(asked, "second"));
        settled("resynchronise", Misconfigured.unless(() -> handing(permit).resynchronise(serial, pair)));
        permit.done("", Map.of(SERIAL, serial));
    }

    /** Takes it from the user: out of use, or with {@code "returned": true} back into the drawer. */
    @POST
    @Path("{serial}/revocation")
    public void revoke(@PathParam("serial") String serial, Map<String, Object> asked) {
        var permit = permit();
        var reason = Reason.of(asked);
        var returned = Boolean.TRUE.equals(asked.get("returned"));
        Token token = new TokenDesk(session)
                .find(serial)
                .filter(found -> found.isOf(permit.subject().user()))
                .orElseThrow(Refused::unknown);
        settled("end", Misconfigured.unless(() -> handing(permit)
                .end(token, returned, circumstance(permit, reason.text()))));
        permit.done(reason.text(), Map.of(SERIAL, serial, "torii_returned", String.valueOf(returned)));
    }

    private Permit permit() {
        return door.act(StaffRole.HELPDESK, user);
    }

    private Registrar registrar(Permit permit) {
        return new Registrar(session, permit.actor());
    }

    private Handing handing(Permit permit) {
        return new Handing(session, permit.user());
    }

    private Circumstance circumstance(Permit permit, String how) {
        var from = session.getContext().getConnection().getRemoteAddr();
        return new Circumstance(
                Hand.STAFF,
                Optional.of(permit.actor().user()),
                AddressBlock.of(from == null ? "" : from).text(),
                how);
    }

    private static void settled(String act, TokenHandling handling) {
        TokenMeters.handled(act, handling);
        Refused.unlessDone(handling);
    }
}
