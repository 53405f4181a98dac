package io.torii.keycloak.recovery;

import java.util.Optional;

/**
 * With what a browser comes back from the service.
 *
 * @param state which errand it says it is
 * @param code what the answer is fetched with; empty when the service or the user gave up
 * @param issuer who says so, where the service does (RFC 9207)
 */
public record Answer(String state, Optional<String> code, Optional<String> issuer) {
    @Override
    public String toString() {
        return "Answer[redacted]";
    }
}
