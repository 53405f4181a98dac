package io.torii.tests.harness;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.torii.keycloak.webpush.WebPush;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** The realm's push key, and what became of notifications. */
@Produces(MediaType.APPLICATION_JSON)
public final class NotificationDrive {
    private final KeycloakSession session;

    NotificationDrive(KeycloakSession session) {
        this.session = session;
    }

    /** The realm's application server key. */
    @GET
    @Path("key")
    public Map<String, String> key() {
        return Map.of("key", WebPush.of(session).applicationServerKey().orElse(""));
    }

    /** Has every master key forget it. */
    @POST
    @Path("key/loss")
    public Map<String, Integer> lose() {
        var realm = session.getContext().getRealm().getId();
        return Map.of(
                "lost",
                new Rows(session).write("update TORII_VAPID set PRIVATE_KEY = 'lost' where REALM_ID = ?", realm));
    }

    /** How many notifications had this outcome since it was asked for first. */
    @GET
    @Path("outcomes/{outcome}")
    public Map<String, Double> outcomes(@PathParam("outcome") String outcome) {
        if (Metrics.globalRegistry.getRegistries().isEmpty()) {
            Metrics.addRegistry(new SimpleMeterRegistry());
        }
        return Map.of(
                "count",
                Metrics.counter("torii.push.notifications", "outcome", outcome).count());
    }
}
