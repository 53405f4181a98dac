package io.torii.domain.push;

import java.util.Optional;

/** Whether a request is the device's that it claims to be of. */
public record SignatureVerdict(Optional<Signer> signer, Reason reason) {
    public static SignatureVerdict verified(Signer signer) {
        return new SignatureVerdict(Optional.of(signer), Reason.VERIFIED);
    }

    public static SignatureVerdict refused(Reason reason) {
        return new SignatureVerdict(Optional.empty(), reason);
    }

    /** Why. */
    public enum Reason {
        VERIFIED,
        /** No such device in this realm, or not any more, or its user is disabled. */
        DEVICE_UNKNOWN,
        /** A header is missing or has not its form, or the key did not sign this. */
        SIGNATURE_INVALID,
        /** The device's clock is off. */
        TIME_SKEWED,
        /** The nonce was used before. */
        REPLAYED,
        /** More requests in a minute than a device may send. */
        TOO_MANY
    }
}
