package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.method.Line;
import io.torii.keycloak.Providers;

/** Step 3: a real sign-in of a new session to Security info, with a method that was there before it (R50). */
record TrialSignIn(Visit visit) {
    void record(Line line, String credential) {
        if (line.kind().counts() && toSecurityInfo() && newSession() && thereBefore(credential)) {
            visit.torii().enrollment().tried(visit.subject(), credential);
        }
    }

    private boolean toSecurityInfo() {
        var client = visit.context().getAuthenticationSession().getClient().getClientId();
        return client.equals(Providers.SECURITY_INFO_CLIENT) || visit.request().mode() == ClientMode.WHEN_REGISTERED;
    }

    private boolean newSession() {
        var context = visit.context();
        var id = context.getAuthenticationSession().getParentSession().getId();
        return context.getSession().sessions().getUserSession(context.getRealm(), id) == null;
    }

    /** To the second, as Keycloak notes when a sign-in began. */
    private boolean thereBefore(String credential) {
        var began =
                visit.context().getAuthenticationSession().getParentSession().getTimestamp();
        return visit.lineup().lines().stream()
                .map(Line::method)
                .filter(method -> method.credential().equals(credential))
                .anyMatch(method -> method.since().getEpochSecond() <= began);
    }
}
