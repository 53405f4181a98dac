package io.torii.keycloak.delivery;

import java.time.Instant;

/**
 * How a provider does on this node (R26).
 *
 * @param realm realm id
 * @param provider gateway id
 * @param state {@code closed} when texts go through, {@code open} when it is left alone, {@code half-open} when one
 *     tries, {@code absent} when its JAR is not in
 * @param since when the state changed last
 */
public record ProviderHealth(String realm, String provider, String state, Instant since) {
    static final String CLOSED = "closed";

    /** Whether texts go through it. */
    public boolean works() {
        return state.equals(CLOSED);
    }

    ProviderHealth absent() {
        return new ProviderHealth(realm, provider, "absent", since);
    }
}
