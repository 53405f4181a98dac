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
        new DeviceId(id);
    }

    /** The same, having verified a sign-in at this instant. */
    public PushDevice usedAt(Instant now) {
        return new PushDevice(credential, id, label, kind, key, bound, otp, Optional.of(now), subscription);
    }

    /** The same under another name. */
    public PushDevice named(DeviceLabel other) {
        return new PushDevice(credential, id, other.value(), kind, key, bound, otp, used, subscription);
    }

    /** The same, told elsewhere, or not at all. */
    public PushDevice toldAt(Optional<Subscription> other) {
        return new PushDevice(credential, id, label, kind, key, bound, otp, used, other);
    }

    /** The same, told nowhere if it was told there. */
    public PushDevice notToldAt(Subscription dead) {
        return toldAt(subscription.filter(there -> !there.equals(dead)));
    }

    /** The same with another key. */
    public PushDevice keyed(DeviceKey other) {
        return new PushDevice(credential, id, label, kind, other, bound, otp, used, subscription);
    }

    /** The same, registered at this instant with this credential of its 6-digit code. */
    public PushDevice boundAt(Instant now, Optional<String> code) {
        return new PushDevice(credential, id, label, kind, key, now, code, used, subscription);
    }
}
