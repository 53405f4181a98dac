package io.torii.keycloak;

/** Ids under which Torii's parts stand in realms, so that they can name each other without importing. */
public final class Providers {
    public static final String PHONE = "torii-phone";
    public static final String OTP = "torii-otp";
    public static final String RECOVERY_CODES = "torii-recovery-codes";
    public static final String DIRECT_GRANT = "torii-direct-grant";
    public static final String AMR_MAPPER = "torii-amr";

    /** The realm role whose bearer may see a whole number (R46, R55). */
    public static final String VIEW_NUMBER_ROLE = "torii-view-number";

    private Providers() {}
}
