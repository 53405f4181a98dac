package io.torii.domain.push;

/**
 * A phone has met an offer: what it signs to answer.
 *
 * @param handle names the meeting to the phone, 22 characters of base64url
 * @param nonce of this meeting, 22 characters of base64url
 * @param offer what it met
 */
public record Meeting(String handle, String nonce, DeviceOffer offer) {
    /** What the phone's key signs. */
    public String text(String realm, DeviceKey key) {
        return String.join("\n", "torii-enroll-v1", realm, handle, nonce, key.thumbprint());
    }

    /** Whoever has the handle and the nonce answers with a key of their own. */
    @Override
    public String toString() {
        return "Meeting[redacted]";
    }
}
