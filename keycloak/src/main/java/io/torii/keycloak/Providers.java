package io.torii.keycloak;

/** Ids under which Torii's parts stand in realms, so that they can name each other without importing. */
public final class Providers {
    public static final String PHONE = "torii-phone";
    public static final String OTP = "torii-otp";
    public static final String RECOVERY_CODES = "torii-recovery-codes";
    public static final String DIRECT_GRANT = "torii-direct-grant";
    public static final String AMR_MAPPER = "torii-amr";

    private Providers() {}
}
