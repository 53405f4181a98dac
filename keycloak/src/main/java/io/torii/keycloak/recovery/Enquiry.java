package io.torii.keycloak.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.domain.recovery.Assertion;
import io.torii.domain.recovery.Identity;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.keycloak.OAuth2Constants;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.http.simple.SimpleHttp;
import org.keycloak.http.simple.SimpleHttpRequest;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.jose.jws.JWSInputException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.JsonWebToken;

/**
 * Fetches what the service says, at its token endpoint, and checks signature, issuer, audience and life by Keycloak's own
 * code for identity providers.
 */
record Enquiry(KeycloakSession session, IdentityService service) {
    private static final int CONNECT = 3_000;
    private static final int READ = 5_000;
    private static final long MOST = 65_536;
    private static final int OK = 200;

    /**
     * @throws IOException when the service does not answer with a token
     * @throws IdentityBrokerException when the token is not its word for us
     */
    Assertion ask(Errand errand, String code) throws IOException {
        try (var response = authenticated(request(errand, code)).asResponse()) {
            if (response.getStatus() != OK) {
                throw new IOException("the token endpoint answered " + response.getStatus());
            }
            return assertion(response.asJson());
        }
    }

    private SimpleHttpRequest request(Errand errand, String code) {
        return SimpleHttp.create(session)
                .withRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setConnectionRequestTimeout(CONNECT)
                        .setSocketTimeout(READ)
                        .setRedirectsEnabled(false)
                        .build())
                .withMaxConsumedResponseSize(MOST)
                .doPost(service.config().getTokenUrl())
                .acceptJson()
                .param(OAuth2Constants.GRANT_TYPE, OAuth2Constants.AUTHORIZATION_CODE)
                .param(OAuth2Constants.CODE, code)
                .param(
                        OAuth2Constants.REDIRECT_URI,
                        new RecoveryAddress(session).verified().toString())
                .param(OAuth2Constants.CODE_VERIFIER, errand.secrets().verifier());
    }

    /** A client without a secret is a public one, which PKCE protects. */
    private SimpleHttpRequest authenticated(SimpleHttpRequest request) {
        var config = service.config();
        var secret = config.getClientSecret();
        return config.isJWTAuthentication() || (secret != null && !secret.isBlank())
                ? provider().authenticateTokenRequest(request)
                : request.param(OAuth2Constants.CLIENT_ID, config.getClientId());
    }

    private Assertion assertion(JsonNode answer) {
        var encoded = answer.path(OAuth2Constants.ID_TOKEN).asText("");
        if (!asymmetric(encoded)) {
            throw new IdentityBrokerException("not signed with the service's private key");
        }
        var token = provider().validateToken(encoded);
        var time = Optional.ofNullable(token.getOtherClaims().get("auth_time"))
                .filter(Number.class::isInstance)
                .map(seconds -> Instant.ofEpochSecond(((Number) seconds).longValue()));
        return new Assertion(
                new Identity(token.getIssuer(), token.getSubject()), claim(token, "nonce"), time, claim(token, "acr"));
    }

    /** With a key of its own for HMAC, Keycloak would take the public key for the shared one. */
    private static boolean asymmetric(String encoded) {
        try {
            var algorithm = new JWSInput(encoded).getHeader().getRawAlgorithm().toUpperCase(Locale.ROOT);
            return !algorithm.startsWith("HS") && !algorithm.equals("NONE");
        } catch (JWSInputException | RuntimeException e) {
            return false;
        }
    }

    private static String claim(JsonWebToken token, String name) {
        return token.getOtherClaims().get(name) instanceof String text ? text : "";
    }

    private OIDCIdentityProvider provider() {
        return new OIDCIdentityProvider(session, service.config());
    }
}
