package io.torii.domain.push;

import java.time.Instant;
import java.util.Optional;

/**
 * A registered authenticator.
 *
 * @param credential Keycloak's credential id; empty before it is stored
 * @param id the device id of the authenticator protocol
 * @param label the user's name for it
 * @param kind what it says it is, such as "Android phone"
 * @param key verifies what it signs
 * @param bound when it was registered
 * @param otp the credential of the 6-digit code that came with it
 * @param used when it last verified a sign-in
 * @param subscription where it is told that something waits
 */
public record PushDevice(
        String credential,
        String id,
        String label,
        String kind,
        DeviceKey key,
        Instant bound,
        Optional<String> otp,
        Optional<Instant> used,
        Optional<Subscription> subscription) {
    public PushDevice {
        if (id == null || !id.matches("[A-Za-z0-9._-]{1,400}")) {
            throw new IllegalArgumentException("a device id has at most 400 characters of A-Z a-z 0-9 . _ -");
        }
    }

    /** The same, having verified a sign-in at this instant. */
    public PushDevice usedAt(Instant now) {
        return new PushDevice(credential, id, label, kind, key, bound, otp, Optional.of(now), subscription);
    }
}
