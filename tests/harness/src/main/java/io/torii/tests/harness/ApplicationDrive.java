package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Compared;
import io.torii.domain.application.Order;
import io.torii.domain.application.Premises;
import io.torii.domain.application.Proof;
import io.torii.domain.application.Request;
import io.torii.domain.application.Review;
import io.torii.domain.application.Reviewing;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.application.ApplicationSweep;
import io.torii.keycloak.application.JpaApplications;
import io.torii.keycloak.application.KeycloakApplicants;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** Applications without the pages that file them, and the job without its minute. */
public final class ApplicationDrive {
    private final KeycloakSession session;

    ApplicationDrive(KeycloakSession session) {
        this.session = session;
    }

    /** As from a session with a factor. */
    @POST
    @Path("again/{user}/{cause}")
    public Map<String, String> again(@PathParam("user") String user, @PathParam("cause") String cause) {
        return file(user, Request.again(Cause.valueOf(cause), ""), Order.Way.session(Proof.FACTOR));
    }

    @POST
    @Path("end/{user}")
    public Map<String, String> end(@PathParam("user") String user) {
        return file(user, Request.end(Cause.OTHER, ""), Order.Way.session(Proof.FACTOR));
    }

    /** With this picture, sent as it is. */
    @POST
    @Path("photo/{user}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Map<String, String> photo(@PathParam("user") String user, InputStream picture) {
        var taken = desk().photos().accept(subject(user), picture, -1);
        return taken.photo()
                .map(photo -> file(user, Request.again(Cause.BROKEN, ""), Order.Way.photo(photo)))
                .orElseGet(() -> Map.of("refusal", taken.refusal().orElseThrow().name()));
    }

    @POST
    @Path("enter/{user}/{code}")
    public Map<String, String> enter(@PathParam("user") String user, @PathParam("code") String code) {
        var verdict = desk().enter(subject(user), code).verdict();
        var collected = desk().standing(subject(user))
                .filter(each -> desk().leadsOn(each.id(), false))
                .isPresent();
        return Map.of("verdict", verdict.name(), "collected", String.valueOf(collected));
    }

    /** An approval by a node that dies before anything follows from it. */
    @POST
    @Path("approved/{id}")
    public Map<String, Boolean> approved(@PathParam("id") String id) {
        var store = new JpaApplications(session.getKeycloakSessionFactory());
        var seen = store.find(session.getContext().getRealm().getId(), new ApplicationId(id))
                .orElseThrow();
        var now = new KeycloakClock().now();
        var review = new Review("reviewer", now, Optional.empty(), "by a dying node", Set.of(Compared.values()));
        var applicants = new KeycloakApplicants(session);
        var premises = new Premises(
                applicants.of(seen.subject()).orElseThrow(),
                applicants.today(seen.subject().realm()));
        var decided = new Reviewing(seen, desk().reviews().terms(), premises, now).judge(review);
        return Map.of("stored", store.replace(decided.before(), decided.after()));
    }

    @POST
    @Path("sweep")
    public Map<String, String> sweep() {
        new ApplicationSweep().run(session);
        return Map.of();
    }

    /** How the user's application stands. */
    @POST
    @Path("stands/{user}")
    public Map<String, String> stands(@PathParam("user") String user) {
        return desk().standing(subject(user)).map(ApplicationShown::of).orElse(Map.of());
    }

    private Map<String, String> file(String user, Request request, Order.Way way) {
        var filed = desk().file(new Order(subject(user), request, way, desk().origin()));
        return filed.refusal().map(why -> Map.of("refusal", why.name())).orElseGet(() -> ApplicationShown.of(filed));
    }

    private ApplicationDesk desk() {
        return Torii.of(session).applications();
    }

    private Subject subject(String user) {
        return new Subject(session.getContext().getRealm().getId(), user);
    }
}
