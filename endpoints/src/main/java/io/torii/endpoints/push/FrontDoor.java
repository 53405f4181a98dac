package io.torii.endpoints.push;

import io.torii.domain.push.SignedRequest;
import io.torii.domain.push.Signer;
import io.torii.endpoints.page.SafeHeaders;
import io.torii.endpoints.page.SentBody;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.Torii;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** A request's body and signature: the signature over the very bytes that came, and only then what they say. */
record FrontDoor(KeycloakSession session) {
    static final int MOST_BYTES = 8 * 1024;

    private static final byte[] NOTHING = {};

    /** Of a phone that has no key here yet. */
    Response unsigned(InputStream content, Function<JsonObject, Response> work) {
        return answered(() -> work.apply(JsonObject.read(body(content))));
    }

    /** A signed question without a body. */
    Response asked(String path, Function<Signer, Response> work) {
        return answered(() -> work.apply(signer(SignedRequest.Content.of("GET", path, NOTHING))));
    }

    /** A signed request, to be named by method and path. */
    Response signed(String method, String path, InputStream content, BiFunction<Signer, JsonObject, Response> work) {
        return answered(() -> {
            var body = body(content);
            var signer = signer(SignedRequest.Content.of(method, path, body));
            return work.apply(signer, JsonObject.read(body));
        });
    }

    private Response answered(Supplier<Response> work) {
        try {
            return new SafeHeaders(session).on(Misconfigured.unless(work));
        } catch (RefusedException refused) {
            return new SafeHeaders(session).on(Answers.refused(refused.refusal()));
        }
    }

    private static byte[] body(InputStream content) {
        if (content == null) {
            return NOTHING;
        }
        var body = SentBody.read(content, MOST_BYTES).orElseThrow(JsonObject::malformed);
        if (body.length > MOST_BYTES) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        return body;
    }

    private Signer signer(SignedRequest.Content content) {
        var realm = session.getContext().getRealm();
        var proof = new SignedRequest.Proof(header("Torii-Time"), header("Torii-Nonce"), header("Torii-Signature"));
        var request = new SignedRequest(header("Torii-Device"), proof, content);
        var verdict = Torii.of(session).push().signatures().judge(realm.getId(), realm.getName(), request);
        return switch (verdict.reason()) {
            case VERIFIED -> verdict.signer().orElseThrow();
            case DEVICE_UNKNOWN -> throw new RefusedException(Refusal.DEVICE_UNKNOWN);
            case SIGNATURE_INVALID -> throw new RefusedException(Refusal.SIGNATURE_INVALID);
            case TIME_SKEWED -> throw new RefusedException(Refusal.TIME_SKEWED);
            case REPLAYED -> throw new RefusedException(Refusal.REQUEST_REPLAYED);
            case TOO_MANY -> throw new RefusedException(Refusal.TOO_MANY_REQUESTS);
        };
    }

    private String header(String name) {
        return session.getContext().getHttpRequest().getHttpHeaders().getHeaderString(name);
    }
}
