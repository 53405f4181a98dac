package io.torii.tests.cluster;

import io.torii.tests.admin.Points;

/** Where something is decided and what follows from it is not done, by the event that is written there. */
enum Point {
    CODE_TAKEN(Ceremony.SIGN_IN_BY_TEXT, "LOGIN", ""),
    NUMBER_ANSWERED(Ceremony.SIGN_IN_BY_NUMBER, "CUSTOM_REQUIRED_ACTION", "push-answer"),
    ANSWER_TAKEN(Ceremony.SIGN_IN_BY_NUMBER, "LOGIN", ""),
    CALL_TAKEN(Ceremony.SIGN_IN_BY_CALL, "LOGIN", ""),
    PASS_ACCEPTED(Ceremony.ACCESS_PASS, "CUSTOM_REQUIRED_ACTION", "accepted"),
    METHOD_OF_A_PASS_STORED(Ceremony.ACCESS_PASS, "UPDATE_CREDENTIAL", "torii-phone"),
    NUMBER_STORED(Ceremony.REGISTERING_A_NUMBER, "UPDATE_CREDENTIAL", "torii-phone"),
    PHONE_STORED(Ceremony.REGISTERING_A_PHONE, "UPDATE_CREDENTIAL", "torii-push"),
    APPLIED(Ceremony.FOUR_STEPS, "CUSTOM_REQUIRED_ACTION", "ready-scheduled"),
    ACTIVE(Ceremony.ACTIVATION, "CUSTOM_REQUIRED_ACTION", "scheduled-active"),
    FILED(Ceremony.APPLICATION, "CUSTOM_REQUIRED_ACTION", "register-again:submitted"),
    APPROVED(Ceremony.APPLICATION, "REMOVE_CREDENTIAL", ""),
    CARRIED_OUT(Ceremony.APPLICATION, "CUSTOM_REQUIRED_ACTION", "register-again:approved"),
    REPORTED(Ceremony.REPORT, "CUSTOM_REQUIRED_ACTION", "torii_report"),
    METHOD_DELETED(Ceremony.SECURITY_INFO, "REMOVE_CREDENTIAL", ""),
    BROWSER_TRUSTED(Ceremony.TRUSTED_BROWSER, "LOGIN", ""),
    TOKEN_ACTIVATED(Ceremony.HARDWARE_TOKEN, "UPDATE_CREDENTIAL", "");

    private final Ceremony ceremony;
    private final String event;
    private final String words;

    Point(Ceremony ceremony, String event, String words) {
        this.ceremony = ceremony;
        this.event = event;
        this.words = words;
    }

    /** A user who goes by the second node, and stands still there at this point. */
    Walk begin(Town town, Traffic traffic) {
        var walk = ceremony.begin(town, Lane.straight(traffic));
        new Points(traffic.second(), town.realm().name()).halt(walk.user(), event, words);
        return walk;
    }
}
