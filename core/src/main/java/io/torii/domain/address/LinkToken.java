package io.torii.domain.address;

import io.torii.domain.MacKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the link in a mail confirms an address with: a handle that stands in that mail and nowhere else. */
public final class LinkToken {
    private final String value;

    public LinkToken(String value) {
        this.value = value;
    }

    /** The characters themselves: for the one mail that has them, nobody else. */
    public String reveal() {
        return value;
    }

    /** As it is stored: 43 characters from which nobody gets back to the link. */
    public String digest(MacKey key, String realm) {
        var mac = key.mac("address.link", realm, value);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(mac), StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "LinkToken[redacted]";
    }
}
