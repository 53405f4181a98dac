package io.torii.port.delivery;

import io.torii.domain.delivery.GatewayFailure;
import java.util.regex.Pattern;

/**
 * A provider did not take a message. It has no cause on purpose: vendors write the number, and sometimes the text, into
 * their exceptions, and a cause is what loggers print.
 */
public final class GatewayException extends Exception {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,32}");

    private final GatewayFailure failure;
    private final String vendorCode;

    /** @param vendorCode the vendor's own code; what does not look like one is dropped, never kept as free text */
    public GatewayException(GatewayFailure failure, String vendorCode) {
        super(failure + " " + safe(vendorCode));
        this.failure = failure;
        this.vendorCode = safe(vendorCode);
    }

    public GatewayFailure failure() {
        return failure;
    }

    /** The vendor's own code, 1 to 32 letters, digits and {@code . _ -}; {@code -} when there is none. */
    public String vendorCode() {
        return vendorCode;
    }

    private static String safe(String code) {
        return code != null && CODE.matcher(code).matches() ? code : "-";
    }
}
