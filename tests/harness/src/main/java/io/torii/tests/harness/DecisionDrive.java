package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Compared;
import io.torii.domain.application.Counter;
import io.torii.domain.application.Order;
import io.torii.domain.application.Origin;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Request;
import io.torii.domain.application.Review;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.ApplicationDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** What staff do with applications, without staff. */
public final class DecisionDrive {
    private final KeycloakSession session;

    DecisionDrive(KeycloakSession session) {
        this.session = session;
    }

    @POST
    @Path("approve/{user}")
    public Map<String, String> approve(@PathParam("user") String user) {
        return decide(user, Optional.empty());
    }

    @POST
    @Path("reject/{user}/{reason}")
    public Map<String, String> reject(@PathParam("user") String user, @PathParam("reason") String reason) {
        return decide(user, Optional.of(Rejection.valueOf(reason)));
    }

    /** Files at a counter: the pick-up code that is printed there. */
    @POST
    @Path("counter/{user}")
    public Map<String, String> file(@PathParam("user") String user) {
        var way = Order.Way.counter(new Counter("clerk", "student card"));
        var order = new Order(subject(user), Request.again(Cause.REPLACED, ""), way, Origin.UNKNOWN);
        var filed = desk().file(order);
        return Map.of("code", filed.code().map(PickUpCode::reveal).orElse("" + filed.refusal()));
    }

    /** What the account has applied for, the newest first. */
    @GET
    @Path("of/{user}")
    public List<String> of(@PathParam("user") String user) {
        return all(user).stream()
                .map(each -> each.kind() + " " + each.filing().form() + " " + each.state())
                .toList();
    }

    /** What a reviewer sees of the newest one's card, in base64. */
    @GET
    @Path("photo/{user}")
    public Map<String, String> photo(@PathParam("user") String user) {
        var photo = desk().photos().of(all(user).get(0)).orElse(new byte[0]);
        return Map.of("photo", Base64.getEncoder().encodeToString(photo));
    }

    private Map<String, String> decide(String user, Optional<Rejection> rejection) {
        var open = desk().standing(subject(user)).orElseThrow();
        var review = new Review("reviewer", new KeycloakClock().now(), rejection, "as seen", Set.of(Compared.values()));
        var decided = desk().reviews().decide(open, review).orElseThrow();
        return Map.of("verdict", decided.verdict().name());
    }

    private List<Application> all(String user) {
        return desk().owner().of(subject(user));
    }

    private ApplicationDesk desk() {
        return Torii.of(session).applications();
    }

    private Subject subject(String user) {
        return new Subject(session.getContext().getRealm().getId(), user);
    }
}
