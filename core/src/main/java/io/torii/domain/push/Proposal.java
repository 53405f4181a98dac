package io.torii.domain.push;

import java.util.Optional;

/**
 * What a phone answers an offer with.
 *
 * @param key its public key
 * @param proof signed by it over {@link Meeting#text}
 * @param about what it says of itself
 * @param subscription where it can be told; empty where it cannot
 * @param address from where it came
 */
public record Proposal(DeviceKey key, String proof, About about, Optional<Subscription> subscription, String address) {
    /**
     * What a phone says of itself; nothing is decided by it.
     *
     * @param label the user's name for it
     * @param kind such as "Android phone", 1 to 64 printable characters
     */
    public record About(DeviceLabel label, DeviceLabel kind) {}
}
