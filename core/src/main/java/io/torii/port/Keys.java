package io.torii.port;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;

/** Keys derived from the server's master key, the same on every node, never stored in the database (R44). */
@FunctionalInterface
public interface Keys {
    /**
     * The ring of this realm, by Keycloak's realm id, and purpose.
     *
     * @throws IllegalStateException when the server has no master key
     */
    KeyRing of(String realm, KeyPurpose purpose);
}
