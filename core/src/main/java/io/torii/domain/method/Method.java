package io.torii.domain.method;

import java.time.Instant;
import java.util.Optional;

/**
 * One registered credential.
 *
 * @param credential Keycloak's credential id
 * @param kind what verifies it
 * @param since when it was registered
 * @param readable whether its stored data can be read; what cannot be read is no method (R17), but was one
 * @param carrier the device that it came with, by its credential id: of a 6-digit code the phone that shows it
 * @param used when it last verified a sign-in, for kinds that keep it
 */
public record Method(
        String credential,
        MethodKind kind,
        Instant since,
        boolean readable,
        Optional<String> carrier,
        Optional<Instant> used) {
    /** One that was registered by itself, and of which it is not kept when it was used. */
    public Method(String credential, MethodKind kind, Instant since, boolean readable) {
        this(credential, kind, since, readable, Optional.empty(), Optional.empty());
    }

    /** Whether it came with this device, or is it. */
    boolean belongsTo(String device) {
        return credential.equals(device) || carrier.filter(device::equals).isPresent();
    }
}
