package io.torii.keycloak.notice;

import io.torii.domain.application.Rejection;
import io.torii.domain.application.Why;

/** Why an application is over, as keys of messages (R54). */
final class ApplicationWords {
    private ApplicationWords() {}

    /** @param place where to come to; empty asks for the counter */
    static String of(Rejection rejection, String place) {
        return switch (rejection) {
            case PICTURE -> "torii-mail-rejected-picture";
            case NOT_CONFIRMED -> place.isEmpty() ? "torii-mail-rejected-not-confirmed" : "torii-mail-rejected-come-to";
            case WITHDRAWN -> "torii-mail-rejected-withdrawn";
        };
    }

    static String of(Why why) {
        return switch (why) {
            case USER -> "torii-mail-taken-back-user";
            case REFUTED -> "torii-mail-taken-back-refuted";
            case FACTOR -> "torii-mail-taken-back-factor";
            case REPORT -> "torii-mail-taken-back-report";
            case CHANGED -> "torii-mail-taken-back-changed";
            case REPLACED -> "torii-mail-taken-back-replaced";
        };
    }
}
