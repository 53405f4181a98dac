package io.torii.endpoints.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.torii.domain.SecretText;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.Proposal;
import io.torii.domain.push.Subscription;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.OtpSecrets;
import io.torii.keycloak.webpush.WebPush;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** A phone brings a code and answers with its key. */
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public final class EnrollmentsResource {
    private static final int CODE = 64;
    private static final int USERNAME = 255;

    private final FrontDoor door;
    private final KeycloakSession session;

    EnrollmentsResource(FrontDoor door) {
        this.door = door;
        this.session = door.session();
    }

    @POST
    @Path("")
    public Response meet(InputStream content) {
        return door.unsigned(content, this::meet);
    }

    @POST
    @Path("{enrollment}")
    public Response answer(@PathParam("enrollment") String handle, InputStream content) {
        return door.unsigned(content, body -> answer(handle, body));
    }

    private Response meet(JsonObject body) {
        var code = body.of("username", "code").text("code", CODE);
        var phones = Torii.of(session).push().door();
        var realm = session.getContext().getRealm().getId();
        var verdict = body.has("username")
                ? phones.meetTyped(realm, body.text("username", USERNAME), code)
                : phones.meet(realm, code);
        return switch (verdict.reason()) {
            case MET -> Answers.of(200, met(verdict.meeting().orElseThrow()));
            case UNKNOWN -> Answers.refused(Refusal.ENROLLMENT_UNKNOWN);
            case TOO_MANY_TRIES -> Answers.refused(Refusal.TOO_MANY_TRIES);
        };
    }

    private Response answer(String handle, JsonObject body) {
        var realm = session.getContext().getRealm();
        var proposal = proposal(body.of("key", "proof", "label", "device", "subscription"));
        var verdict = Torii.of(session).push().door().answer(realm.getId(), realm.getName(), handle, proposal);
        return switch (verdict.reason()) {
            case ACCEPTED -> Answers.of(201, Enrolled.of(verdict.candidate().orElseThrow()));
            case UNKNOWN -> Answers.refused(Refusal.ENROLLMENT_UNKNOWN);
            case PROOF_INVALID -> Answers.refused(Refusal.PROOF_INVALID);
            case LABEL_TAKEN -> Answers.refused(Refusal.LABEL_TAKEN);
            case TOO_MANY -> Answers.refused(Refusal.TOO_MANY_DEVICES);
        };
    }

    private Proposal proposal(JsonObject body) {
        var about = new Proposal.About(Parts.label(body, "label"), Parts.label(body, "device"));
        var told = body.has("subscription") ? Optional.of(Parts.subscription(body)) : Optional.<Subscription>empty();
        return new Proposal(
                Parts.key(body),
                Parts.proof(body),
                about,
                // A comfort is no reason to refuse a phone; it sees by "notified" that it is not told.
                told.filter(subscription -> WebPush.of(session).allows(subscription.endpoint())),
                session.getContext().getConnection().getRemoteAddr());
    }

    private Met met(Meeting meeting) {
        return new Met(
                meeting.handle(),
                meeting.nonce(),
                session.getContext().getRealm().getName(),
                new ThemeWords(session).institution(),
                meeting.offer().username(),
                meeting.offer().expires().getEpochSecond(),
                WebPush.of(session).applicationServerKey().orElse(null));
    }

    /** What a phone answers to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Met(
            String enrollment, String nonce, String realm, String issuer, String account, long expires, String vapid) {}

    /** What it is from now on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Enrolled(String device, Otp otp) {
        static Enrolled of(Candidate candidate) {
            return new Enrolled(
                    candidate.device().id(),
                    candidate.code().map(SecretText::reveal).map(Otp::of).orElse(null));
        }

        @Override
        public String toString() {
            return "Enrolled[redacted]";
        }
    }

    record Otp(String secret, String algorithm, int digits, int period) {
        static Otp of(String secret) {
            return new Otp(secret, OtpSecrets.ALGORITHM, OtpSecrets.DIGITS, OtpSecrets.PERIOD);
        }

        @Override
        public String toString() {
            return "Otp[redacted]";
        }
    }
}
