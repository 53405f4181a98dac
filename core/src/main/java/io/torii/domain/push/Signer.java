package io.torii.domain.push;

import io.torii.domain.Subject;

/**
 * The device whose signature was verified.
 *
 * @param subject whose device it is
 * @param device as it is registered, or would be
 * @param registered false while it only enrols
 */
public record Signer(Subject subject, PushDevice device, boolean registered) {
    /** What the next key of this device signs, so that nobody registers a key that is not theirs. */
    public String rekeying(String realm, String nonce, DeviceKey next) {
        return String.join("\n", "torii-key-v1", realm, device.id(), nonce, next.thumbprint());
    }
}
