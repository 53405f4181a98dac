package io.torii.tests.harness;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.torii.domain.Subject;
import io.torii.domain.accesspass.Grounds;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.accesspass.PassWish;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Passes without a member of staff, and what checking one costs. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class PassDrive {
    private final KeycloakSession session;

    PassDrive(KeycloakSession session) {
        this.session = session;
    }

    /** Makes one as identity verification does, or as the named member of staff. */
    @POST
    @Path("users/{user}/pass")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, String> issue(@PathParam("user") String user, Map<String, String> asked) {
        var issuer = Optional.ofNullable(asked.get("staff")).map(Issuer::staff).orElseGet(() -> Issuer.identity("id"));
        var wish = new PassWish(
                seconds(asked, "start").map(later -> new KeycloakClock().now().plus(later)),
                seconds(asked, "life"),
                Optional.ofNullable(asked.get("once")).map(Boolean::parseBoolean));
        var order = new PassOrder(
                subject(user), PassScope.valueOf(asked.get("scope")), new Grounds(issuer, "a test"), wish);
        var issued = Torii.of(session).passes().issue(order);
        return issued.handed()
                .map(handed -> Map.of("pass", handed.secret().reveal()))
                .orElseGet(
                        () -> Map.of("refusal", issued.refusal().orElseThrow().name()));
    }

    @POST
    @Path("users/{user}/revocation")
    public Map<String, Boolean> revoke(@PathParam("user") String user) {
        return Map.of("revoked", Torii.of(session).passes().revoke(subject(user)));
    }

    /** How many digests and password hashes this node has computed, the former counted from the first question on. */
    @GET
    @Path("operations")
    public Map<String, Double> operations() {
        if (Metrics.globalRegistry.getRegistries().isEmpty()) {
            Metrics.addRegistry(new SimpleMeterRegistry());
        }
        return Map.of("digests", Metrics.counter("torii.pass.digests").count(), "hashes", (double)
                CountedHash.OPERATIONS.get());
    }

    private static Optional<Duration> seconds(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).map(Long::parseLong).map(Duration::ofSeconds);
    }

    private Subject subject(String user) {
        return new Subject(session.getContext().getRealm().getId(), user);
    }
}
