package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.report.JpaReportBook;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** "No, it's not me" without a device to press it on. */
public final class ReportDrive {
    private final KeycloakSession session;

    ReportDrive(KeycloakSession session) {
        this.session = session;
    }

    /** As if a device had been asked by this sign-in. */
    @POST
    @Path("push/{user}/{id}/{signIn}")
    public Map<String, Boolean> push(
            @PathParam("user") String user, @PathParam("id") String id, @PathParam("signIn") String signIn) {
        var now = new KeycloakClock().now();
        var bound = new PushRequest.Bound(subject(user), "device", PushPurpose.SIGN_IN, "client", signIn);
        var scene = new PushRequest.Scene("application", "browser", "", "", "origin");
        Torii.of(session)
                .reports()
                .report(new PushRequest(new PushId(id), bound, scene, MatchNumber.of("12"), now, now.plusSeconds(60)));
        return rests(user);
    }

    /** As if the node had died when it was filed. */
    @POST
    @Path("filed/{user}/{id}/{browser}")
    public Map<String, Boolean> filed(
            @PathParam("user") String user, @PathParam("id") String id, @PathParam("browser") String browser) {
        var now = new KeycloakClock().now();
        var report = new Report(subject(user), "push:" + id, Report.Way.PUSH, now, Optional.of(browser));
        var book = new JpaReportBook(session);
        return Map.of("filed", book.file(new Filed(report, now.plusSeconds(60))));
    }

    /** Whether new pushes and calls wait. */
    @GET
    @Path("rests/{user}")
    public Map<String, Boolean> rests(@PathParam("user") String user) {
        return Map.of("rests", Torii.of(session).reports().rest(subject(user)));
    }

    private Subject subject(String user) {
        return new Subject(session.getContext().getRealm().getId(), user);
    }
}
