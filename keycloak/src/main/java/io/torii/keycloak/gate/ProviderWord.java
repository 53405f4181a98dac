package io.torii.keycloak.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.domain.gate.Vouching;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.keycloak.util.JsonSerialization;

/**
 * What an OpenID Connect provider said of one sign-in, as Keycloak keeps the ID token that it has checked.
 *
 * @param provider the provider's alias
 * @param token the token's claims, in base64url
 */
record ProviderWord(String provider, String token) {
    private static final Logger LOG = Logger.getLogger(ProviderWord.class);

    /** What cannot be read was not said. */
    Optional<Vouching.Said> said() {
        try {
            var claims =
                    JsonSerialization.mapper.readTree(Base64.getUrlDecoder().decode(token));
            return Optional.of(new Vouching.Said(
                    provider, Optional.ofNullable(claims.path("acr").textValue()), amr(claims), at(claims)));
        } catch (IOException | RuntimeException e) {
            LOG.warnf("What provider %s said cannot be read: a first factor", provider);
            return Optional.empty();
        }
    }

    private static Set<String> amr(JsonNode claims) {
        return StreamSupport.stream(claims.path("amr").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Optional<Instant> at(JsonNode claims) {
        return Optional.of(claims.path("auth_time"))
                .filter(time -> time.canConvertToLong() && time.isIntegralNumber())
                .map(time -> Instant.ofEpochSecond(time.asLong()));
    }
}
