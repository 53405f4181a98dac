package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceId;
import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.PushAnswer;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.PushCredential;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** One user's phones without an app: registered by no ceremony, and answering without a signature. */
@Produces(MediaType.APPLICATION_JSON)
public final class HandsetDrive {
    /** The key of RFC 7515, A.3: nothing here is signed. */
    private static final DeviceKey KEY = new DeviceKey(
            "EC",
            "P-256",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");

    private final KeycloakSession session;
    private final Subject subject;

    HandsetDrive(KeycloakSession session, String user) {
        this.session = session;
        this.subject = new Subject(session.getContext().getRealm().getId(), user);
    }

    /** Registers a phone under this label, with the 6-digit code of this credential, if any. */
    @PUT
    @Path("{label}")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, String> register(@PathParam("label") String label, String otp) {
        var device = new PushDevice(
                "",
                DeviceId.of(subject.user(), new SecureChance().handle()).value(),
                label,
                "Test phone",
                KEY,
                new KeycloakClock().now(),
                Optional.of(otp).filter(credential -> !credential.isBlank()),
                Optional.empty(),
                Optional.empty());
        var stored = user().credentialManager().createStoredCredential(PushCredential.model(device));
        return Map.of("device", device.id(), "credential", stored.getId());
    }

    /** What waits for a phone, the oldest first. */
    @GET
    @Path("{device}")
    public List<Map<String, String>> pending(@PathParam("device") String device) {
        return Torii.of(session).push().requests().pending(subject, device).stream()
                .map(HandsetDrive::shown)
                .toList();
    }

    /** When a phone last verified a sign-in; 0 for never. */
    @GET
    @Path("{device}/used")
    public Map<String, Long> used(@PathParam("device") String device) {
        var used = Torii.of(session).push().devices().of(subject).stream()
                .filter(each -> each.id().equals(device))
                .flatMap(each -> each.used().stream())
                .findFirst();
        return Map.of("used", used.map(instant -> instant.getEpochSecond()).orElse(0L));
    }

    /** A phone answers a request: APPROVE, DENY or REPORT. */
    @POST
    @Path("{device}/{request}/{decision}")
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, String> answer(
            @PathParam("device") String device,
            @PathParam("request") String request,
            @PathParam("decision") String decision,
            String typed) {
        var answer = new PushAnswer(PushAnswer.Decision.valueOf(decision), typed);
        var verdict = Torii.of(session).push().requests().answer(subject, device, new PushId(request), answer);
        return Map.of("verdict", verdict.name());
    }

    private static Map<String, String> shown(PushRequest request) {
        return Map.of(
                "id",
                request.id().value(),
                "purpose",
                request.bound().purpose().name(),
                "application",
                request.scene().application(),
                "browser",
                request.scene().browser());
    }

    private UserModel user() {
        return session.users().getUserById(session.getContext().getRealm(), subject.user());
    }
}
