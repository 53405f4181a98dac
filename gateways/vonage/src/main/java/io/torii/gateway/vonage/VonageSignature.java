package io.torii.gateway.vonage;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.torii.domain.SecretText;
import io.torii.keycloak.delivery.SignedCall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Vonage's signed webhooks: a token (HS256) that names the application, its time, and the SHA-256 of the body. The SDK
 * checks its signature only, so hash and age are checked here (R63).
 */
final class VonageSignature {
    private static final String SCHEME = "Bearer ";
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final VonageAccount account;
    private final SecretText secret;

    VonageSignature(VonageAccount account, SecretText secret) {
        this.account = account;
        this.secret = secret;
    }

    boolean covers(SignedCall call) {
        return call.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> verified(header.substring(SCHEME.length()).strip(), call.now()))
                .filter(token -> isOurs(token) && isFresh(token, call.now()) && isOf(token, call.body()))
                .isPresent();
    }

    private Optional<DecodedJWT> verified(String token, Instant now) {
        var verification = (JWTVerifier.BaseVerification)
                JWT.require(Algorithm.HMAC256(secret.reveal())).ignoreIssuedAt();
        try {
            return Optional.of(
                    verification.build(Clock.fixed(now, ZoneOffset.UTC)).verify(token));
        } catch (JWTVerificationException refused) {
            return Optional.empty();
        }
    }

    private boolean isOurs(DecodedJWT token) {
        return account.applicationId()
                        .toString()
                        .equals(token.getClaim("application_id").asString())
                && account.apiKey()
                        .map(key -> key.equals(token.getClaim("api_key").asString()))
                        .orElse(true);
    }

    private static boolean isFresh(DecodedJWT token, Instant now) {
        var issued = token.getIssuedAtAsInstant();
        return issued != null && !issued.isBefore(now.minus(OLDEST)) && !issued.isAfter(now.plus(SKEW));
    }

    private static boolean isOf(DecodedJWT token, byte[] body) {
        var claimed = token.getClaim("payload_hash").asString();
        return claimed != null
                && MessageDigest.isEqual(
                        claimed.getBytes(StandardCharsets.US_ASCII),
                        sha256(body).getBytes(StandardCharsets.US_ASCII));
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
