package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceId;
import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.DeviceLabel;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.Proposal;
import io.torii.domain.push.PushAnswer;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.DeviceDesk;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.KeycloakWake;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** A phone that registers and answers, with nothing between it and the ceremonies. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PhoneDrive {
    private static final int COORDINATE = 32;

    private final KeycloakSession session;

    PhoneDrive(KeycloakSession session) {
        this.session = session;
    }

    /** Brings a code, {@code username} beside a typed one, and answers at once with a label. */
    @POST
    @Path("enrol")
    public Map<String, String> enrol(Map<String, String> brought) throws GeneralSecurityException {
        var realm = session.getContext().getRealm();
        var name = brought.get("username");
        var met = name == null
                ? desk().door().meet(realm.getId(), brought.get("code"))
                : desk().door().meetTyped(realm.getId(), name, brought.get("code"));
        return met.meeting().isPresent()
                ? answer(met.meeting().get(), brought.get("label"))
                : Map.of("reason", met.reason().name());
    }

    /** Answers the oldest request that waits for this device. */
    @POST
    @Path("answer")
    public Map<String, String> answer(Map<String, String> said) {
        var device = said.get("device");
        var subject = new Subject(
                session.getContext().getRealm().getId(),
                new DeviceId(device).user().orElseThrow());
        var waiting = desk().requests().pending(subject, device);
        if (waiting.isEmpty()) {
            return Map.of("outcome", "NOTHING_WAITS");
        }
        var answer = new PushAnswer(PushAnswer.Decision.valueOf(said.get("decision")), said.get("number"));
        var verdict = desk().requests().answer(subject, device, waiting.get(0).id(), answer);
        return Map.of("outcome", verdict.name());
    }

    private Map<String, String> answer(Meeting meeting, String label) throws GeneralSecurityException {
        var realm = session.getContext().getRealm();
        var pair = pair();
        var key = key((ECPublicKey) pair.getPublic());
        var proposal = new Proposal(
                key,
                sign(pair, meeting.text(realm.getName(), key)),
                new Proposal.About(new DeviceLabel(label), new DeviceLabel("Test phone")),
                Optional.empty(),
                "192.0.2.7");
        var verdict = desk().door().answer(realm.getId(), realm.getName(), meeting.handle(), proposal);
        new KeycloakWake(session.getKeycloakSessionFactory())
                .wake(Awaited.offer(meeting.offer().id().value()));
        return Map.of(
                "reason",
                verdict.reason().name(),
                "device",
                verdict.candidate().map(candidate -> candidate.device().id()).orElse(""));
    }

    private DeviceDesk desk() {
        return Torii.of(session).push();
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static DeviceKey key(ECPublicKey key) {
        var point = key.getW();
        return new DeviceKey("EC", "P-256", coordinate(point.getAffineX()), coordinate(point.getAffineY()));
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var padded = new byte[COORDINATE];
        var length = Math.min(COORDINATE, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, COORDINATE - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(padded, COORDINATE));
    }

    private static String sign(KeyPair pair, String text) throws GeneralSecurityException {
        var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
        signer.initSign(pair.getPrivate());
        signer.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
    }
}
