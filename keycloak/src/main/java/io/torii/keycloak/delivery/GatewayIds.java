package io.torii.keycloak.delivery;

import java.util.regex.Pattern;

/** Names of gateways that other rooms know. */
public final class GatewayIds {
    /** Development mode's stand-in for a provider. */
    public static final String OUTBOX = "outbox";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private GatewayIds() {}

    /** Whether a production server has no such gateway, see {@link DevelopmentOnly}. */
    static boolean isDevelopmentOnly(String id) {
        return OUTBOX.equals(id);
    }

    static boolean isValid(String id) {
        return FORM.matcher(id).matches();
    }
}
