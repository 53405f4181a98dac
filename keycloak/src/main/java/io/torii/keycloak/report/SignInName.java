package io.torii.keycloak.report;

import java.util.Optional;

/** A sign-in is named by its authentication session and its tab: all tabs of a browser end with a report. */
final class SignInName {
    private SignInName() {}

    /** The authentication session's id, if there is one. */
    static Optional<String> browser(String signIn) {
        var end = signIn.indexOf('.');
        return Optional.of(end < 0 ? signIn : signIn.substring(0, end)).filter(id -> !id.isEmpty());
    }
}
