package io.torii.tests.harness;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** What is stored, beneath every adapter. */
@Produces(MediaType.APPLICATION_JSON)
public final class StoreDrive {
    private final KeycloakSession session;

    StoreDrive(KeycloakSession session) {
        this.session = session;
    }

    /** Every row of one of our tables, as text. */
    @GET
    @Path("tables/{table}")
    public List<String> table(@PathParam("table") String table) {
        return new Rows(session).of(table);
    }

    /** Writes this into a column of the user's rows; how many there were. */
    @PUT
    @Path("tables/{table}/{column}/{user}")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Integer> write(
            @PathParam("table") String table,
            @PathParam("column") String column,
            @PathParam("user") String user,
            String value) {
        return Map.of("written", new Rows(session).write(Rows.named(table), Rows.named(column), user, value));
    }

    /** What the server asks its database. */
    @Path("queries")
    public Queries queries() {
        return new Queries(session);
    }

    /** How many single-use entries of this realm the store holds. */
    @GET
    @Path("single-use")
    public List<String> singleUse() {
        return new SingleUseEntries(session).keys();
    }
}
