package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.DeviceDesk;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** One user's pages without their browser: what they show, and how they end. */
@Produces(MediaType.APPLICATION_JSON)
public final class PageDrive {
    private final KeycloakSession session;
    private final Subject subject;

    PageDrive(KeycloakSession session, String user) {
        this.session = session;
        this.subject = new Subject(session.getContext().getRealm().getId(), user);
    }

    /** The page that offers to register a phone. */
    @POST
    @Path("offers")
    public Map<String, String> offer() {
        var name = session.users()
                .getUserById(session.getContext().getRealm(), subject.user())
                .getUsername();
        var offer = desk().offers().open(subject, name);
        var codes = desk().offers().codes(offer);
        return Map.of("offer", offer.id().value(), "link", codes.link(), "typed", codes.typed());
    }

    @POST
    @Path("offers/{offer}/standing")
    public Map<String, String> standing(@PathParam("offer") String offer) {
        return Map.of(
                "standing",
                desk().offers().standing(subject, new OfferId(offer)).name());
    }

    /** "Yes, it is the phone in my hand": its number is shown. */
    @POST
    @Path("offers/{offer}/prove")
    public Map<String, String> prove(@PathParam("offer") String offer) {
        var candidate = desk().offers().candidate(subject, new OfferId(offer));
        return shown(
                begin(candidate.map(Candidate::device).map(PushDevice::id).orElseThrow(), PushPurpose.BINDING, "own"));
    }

    /** The page is told that the number was typed, and registers the phone. */
    @POST
    @Path("offers/{offer}/requests/{id}/register")
    public Map<String, String> register(@PathParam("offer") String offer, @PathParam("id") String id) {
        var device = desk().offers()
                .candidate(subject, new OfferId(offer))
                .map(Candidate::device)
                .map(PushDevice::id);
        var verdict = desk().requests().finish(new PushId(id), bound(device.orElseThrow(), PushPurpose.BINDING));
        var bound = desk().offers().register(subject, new OfferId(offer));
        return Map.of(
                "verdict",
                verdict.name(),
                "credential",
                bound.device().map(PushDevice::credential).orElse(""));
    }

    /** A sign-in of the browser with this mark asks the device. */
    @POST
    @Path("requests/{purpose}/{device}/{origin}")
    public Map<String, String> ask(
            @PathParam("purpose") PushPurpose purpose,
            @PathParam("device") String device,
            @PathParam("origin") String origin) {
        return shown(begin(device, purpose, origin));
    }

    /** What the browser is told that asked. */
    @POST
    @Path("requests/{purpose}/{device}/{id}/finish")
    public Map<String, String> finish(
            @PathParam("purpose") PushPurpose purpose, @PathParam("device") String device, @PathParam("id") String id) {
        return Map.of(
                "verdict",
                desk().requests().finish(new PushId(id), bound(device, purpose)).name());
    }

    private Opening begin(String device, PushPurpose purpose, String origin) {
        var scene = new PushRequest.Scene("Portal", "Firefox on Linux", "", "192.0.2.0/24", origin);
        return desk().requests().begin(bound(device, purpose), scene, true);
    }

    private PushRequest.Bound bound(String device, PushPurpose purpose) {
        return new PushRequest.Bound(subject, device, purpose, "portal", "sign-in.tab");
    }

    private DeviceDesk desk() {
        return Torii.of(session).push();
    }

    private static Map<String, String> shown(Opening opening) {
        return opening.request()
                .map(request -> Map.of(
                        "id", request.id().value(), "number", request.number().reveal()))
                .orElseGet(
                        () -> Map.of("refusal", opening.refusal().orElseThrow().name()));
    }
}
