package io.torii.endpoints.trusted;

import io.torii.domain.trusted.TrustedDevice;

/**
 * One browser that a user trusts.
 *
 * @param browser what it calls itself
 * @param place about where it was then, or empty
 */
public record TrustedDeviceView(String id, String browser, String place, String since, String until) {
    public static TrustedDeviceView of(TrustedDevice device) {
        return new TrustedDeviceView(
                device.id(),
                device.scene().browser(),
                device.scene().place(),
                device.since().toString(),
                device.until().toString());
    }
}
