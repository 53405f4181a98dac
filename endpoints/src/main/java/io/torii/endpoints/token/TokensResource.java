package io.torii.endpoints.token;

import io.torii.domain.staff.StaffRole;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenHandling;
import io.torii.domain.token.TokenList;
import io.torii.domain.token.TokenState;
import io.torii.endpoints.account.PageOf;
import io.torii.endpoints.bringing.ListKind;
import io.torii.endpoints.bringing.Sum;
import io.torii.endpoints.staff.Reason;
import io.torii.endpoints.staff.StaffDoor;
import io.torii.keycloak.token.TokenDesk;
import io.torii.keycloak.token.TokenMeters;
import io.torii.keycloak.token.TokenSearch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The hardware tokens of a realm: imported by one role, handed out by another (R55, R59). */
@Produces(MediaType.APPLICATION_JSON)
public final class TokensResource {
    private static final int LONGEST_PART = 64;

    private final KeycloakSession session;
    private final StaffDoor door;

    public TokensResource(KeycloakSession session, StaffDoor door) {
        this.session = session;
        this.door = door;
    }

    /** Takes a maker's list in; needs torii-tokens. The same list again changes nothing and is answered the same. */
    @POST
    @Path("import")
    @Consumes("text/csv")
    public ImportView take(InputStream body) {
        var permit = door.act(StaffRole.TOKENS);
        var list = ListKind.TOKENS.read(body, TokenList::parse, TokenList::size);
        var imported = desk().imports().take(realm(), list);
        TokenMeters.imported(imported.kept(), imported.faults().size());
        var sum = new Sum(imported.kept(), imported.there(), imported.faults().size());
        permit.done("", sum.details("torii_imported"));
        return ImportView.of(imported);
    }

    /** By part of a serial number or of the name that the list gave; needs torii-tokens or torii-helpdesk. */
    @GET
    @Path("")
    public List<TokenView> find(
            @QueryParam("q") @DefaultValue("") String part,
            @QueryParam("state") String state,
            @QueryParam("first") @DefaultValue("0") String first,
            @QueryParam("max") @DefaultValue("50") String max) {
        enter();
        if (part.length() > LONGEST_PART) {
            throw Refused.answer("torii_bad_query", Response.Status.BAD_REQUEST);
        }
        var page = PageOf.of(first, max);
        return new TokenSearch(part.strip(), state(state))
                .of(session, page.first(), page.max()).stream()
                        .map(new Shown(session, door)::of)
                        .toList();
    }

    /** One token; needs torii-tokens or torii-helpdesk. */
    @GET
    @Path("{serial}")
    public TokenView show(@PathParam("serial") String serial) {
        enter();
        return new Shown(session, door).of(known(serial));
    }

    /** Takes one out of use that nobody has, for good; needs torii-tokens and a reason. */
    @POST
    @Path("{serial}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(@PathParam("serial") String serial, Map<String, Object> asked) {
        var permit = door.act(StaffRole.TOKENS);
        var reason = Reason.of(asked);
        var token = known(serial);
        var handling = token.place().state() == TokenState.FREE
                ? desk().tokens().end(realm(), token, false)
                : TokenHandling.PLACE;
        TokenMeters.handled("end", handling);
        Refused.unlessDone(handling);
        permit.done(reason.text(), Map.of("torii_serial", serial));
    }

    private void enter() {
        door.view(door.holds(StaffRole.TOKENS) ? StaffRole.TOKENS : StaffRole.HELPDESK);
    }

    private static Optional<TokenState> state(String name) {
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(TokenState.values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refused.answer("torii_bad_query", Response.Status.BAD_REQUEST)));
    }

    private Token known(String serial) {
        return desk().find(serial).orElseThrow(Refused::unknown);
    }

    private TokenDesk desk() {
        return new TokenDesk(session);
    }

    private String realm() {
        return session.getContext().getRealm().getId();
    }
}
