package io.torii.keycloak;

/** Ids under which Torii's parts stand in realms, so that they can name each other without importing. */
public final class Providers {
    public static final String VERIFY = "torii-verify";
    public static final String GATE = "torii-gate";
    public static final String CLIENT_ADMISSION = "torii-client-admission";
    public static final String SECURITY_INFO = "torii-security-info";
    public static final String SECURITY_INFO_CLIENT = "torii-security-info";
    public static final String REGISTRATION = "torii-registration";
    public static final String PASSWORD_OR_PASS = "torii-password-or-pass";
    public static final String INTERRUPTION = "torii-interruption";
    public static final String TOKEN_DOOR = "torii-gate";
    public static final String REFRESH_DOOR = "torii-gate";
    public static final String NEW_PASSWORD = "torii-new-password";
    public static final String DIRECT_GRANT = "torii-direct-grant";
    public static final String AMR_MAPPER = "torii-amr";

    /** The first step of the recovery client's flow, and that client. */
    public static final String RECOVERY = "torii-recovery";

    public static final String RECOVERY_CLIENT = "torii-recovery";

    /** The required action that links an account with the identity service. */
    public static final String IDENTITY_LINK = "torii-identity-link";

    /** The step of that flow that comes after username and password, and lets nobody in. */
    public static final String APPLICATION = "torii-application";

    /** The required action that registers Torii Authenticator, and the alias under which realms have it. */
    public static final String PUSH_ACTION = "torii-push-register";

    /** The required action that proves a hardware token by its first code. */
    public static final String TOKEN_ACTION = "torii-token-register";

    /** What the names of Torii's own roles begin with (R55). */
    public static final String ROLE_PREFIX = "torii-";

    /** The realm role whose bearer may see a whole number (R46, R55). */
    public static final String VIEW_NUMBER_ROLE = "torii-view-number";

    private Providers() {}
}
