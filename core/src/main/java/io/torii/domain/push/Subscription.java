package io.torii.domain.push;

/**
 * Where a device is told that something waits (RFC 8030, 8291).
 *
 * @param endpoint of its push service
 * @param p256dh the app's public key for the content, in base64url
 * @param auth its authentication secret, in base64url
 */
public record Subscription(String endpoint, String p256dh, String auth) {
    public Subscription {
        if (blank(endpoint) || blank(p256dh) || blank(auth)) {
            throw new IllegalArgumentException("a subscription has an endpoint and two keys");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** An endpoint lets whoever knows it send: it is as secret as the keys. */
    @Override
    public String toString() {
        return "Subscription[redacted]";
    }
}
