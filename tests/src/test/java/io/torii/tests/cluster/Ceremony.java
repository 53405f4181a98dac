package io.torii.tests.cluster;

/** What users and staff go through. */
enum Ceremony {
    SIGN_IN_BY_TEXT,
    SIGN_IN_BY_NUMBER,
    SIGN_IN_BY_CALL,
    ACCESS_PASS,
    REGISTERING_A_NUMBER,
    REGISTERING_A_PHONE,
    FOUR_STEPS,
    ACTIVATION,
    APPLICATION,
    REPORT,
    SECURITY_INFO,
    TRUSTED_BROWSER,
    HARDWARE_TOKEN;

    /** With a user of its own. */
    Walk begin(Town town, Lane lane) {
        return switch (this) {
            case SIGN_IN_BY_TEXT -> new TextWalk(town, lane);
            case SIGN_IN_BY_NUMBER -> new PushWalk(town, lane);
            case SIGN_IN_BY_CALL -> new CallWalk(town, lane);
            case ACCESS_PASS -> new PassWalk(town, lane);
            case REGISTERING_A_NUMBER -> new NumberWalk(town, lane);
            case REGISTERING_A_PHONE -> new DeviceWalk(town, lane);
            case FOUR_STEPS -> new EnrollWalk(town, lane);
            case ACTIVATION -> new ActivationWalk(town, lane);
            case APPLICATION -> new ApplicationWalk(town, lane);
            case REPORT -> new ReportWalk(town, lane);
            case SECURITY_INFO -> new ChangeWalk(town, lane);
            case TRUSTED_BROWSER -> new TrustWalk(town, lane);
            case HARDWARE_TOKEN -> new TokenWalk(town, lane);
        };
    }
}
