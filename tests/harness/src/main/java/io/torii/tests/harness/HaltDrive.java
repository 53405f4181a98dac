package io.torii.tests.harness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.keycloak.events.EventType;

/** Has this node stand still where a test wants to kill it. */
public final class HaltDrive {
    HaltDrive() {}

    /** At the next event of this type, in a realm that listens by {@code torii-test-halt}. */
    @PUT
    @Path("{type}")
    public Map<String, Boolean> at(@PathParam("type") String type) {
        Halt.at(EventType.valueOf(type));
        return Map.of("halted", false);
    }

    @GET
    @Path("")
    public Map<String, Boolean> isHalted() {
        return Map.of("halted", Halt.isHalted());
    }
}
