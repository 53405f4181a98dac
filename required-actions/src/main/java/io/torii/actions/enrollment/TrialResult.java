package io.torii.actions.enrollment;

import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.keycloak.gate.TriedMethod;
import java.time.Duration;
import org.keycloak.authentication.RequiredActionContext;

/** What came of a sign-in that was begun to try one method. */
record TrialResult(RequiredActionContext context) {
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    /** The key of what to say, once; empty where nothing was tried. */
    String take() {
        var tried = new TriedMethod(context.getAuthenticationSession());
        var credential = tried.credential();
        tried.forget();
        return credential.map(id -> said(Stand.of(context), id)).orElse("");
    }

    private static String said(Stand stand, String credential) {
        return stand.situation().factors().stream().anyMatch(factor -> shows(factor, credential, stand))
                ? "torii-info-tested-done"
                : "torii-info-not-tested";
    }

    private static boolean shows(Factor factor, String credential, Stand stand) {
        return factor.purpose() == Purpose.MANAGE
                && factor.credential().equals(credential)
                && factor.at().isAfter(stand.now().minus(JUST_NOW));
    }
}
