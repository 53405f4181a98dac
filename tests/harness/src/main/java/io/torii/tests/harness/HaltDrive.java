package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.keycloak.gate.LockedMethods;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;

/** Has this node stand still where a test wants to kill it, or to have others come meanwhile. */
public final class HaltDrive {
    private final KeycloakSession session;

    HaltDrive(KeycloakSession session) {
        this.session = session;
    }

    /** At the next event of this type, in a realm that listens by {@code torii-test-halt}. */
    @PUT
    @Path("{type}")
    public Map<String, Boolean> at(@PathParam("type") String type) {
        Halt.at(EventType.valueOf(type));
        return Map.of("halted", false);
    }

    /** One user's request alone, at an event of this type with the words of the body in its details. */
    @PUT
    @Path("{type}/users/{user}")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Boolean> at(@PathParam("type") String type, @PathParam("user") String user, String words) {
        HaltedUsers.at(user, EventType.valueOf(type), words);
        return Map.of("halted", false);
    }

    /** Whose requests stand still. */
    @GET
    @Path("users")
    public Set<String> standing() {
        return HaltedUsers.standing();
    }

    /** For two seconds, with the account's methods locked as by somebody who is just changing them. */
    @PUT
    @Path("methods/{user}")
    public Map<String, Boolean> methods(@PathParam("user") String user) {
        var realm = session.getContext().getRealm().getId();
        LockedMethods.all(session, new Subject(realm, user));
        Halt.stand(Duration.ofSeconds(2));
        return Map.of("halted", false);
    }

    @GET
    @Path("")
    public Map<String, Boolean> isHalted() {
        return Map.of("halted", Halt.isHalted());
    }
}
