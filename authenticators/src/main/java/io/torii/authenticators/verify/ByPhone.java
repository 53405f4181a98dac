package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.method.MethodLabel;
import io.torii.keycloak.notice.MethodNotices;
import io.torii.keycloak.notice.ToldMethod;

/**
 * A sign-in by phone from an account that has something stronger is told by mail (R21): whoever had the number moved to
 * another SIM takes the weakest way in.
 */
record ByPhone(Visit visit) {
    void tell(Line line) {
        if (line.kind() != MethodKind.PHONE || !hasStronger()) {
            return;
        }
        var session = visit.context().getSession();
        var now = new KeycloakClock().now();
        var number = new MethodLabel(visit.context().getUser()).of(line.method());
        var report = StopLink.byPhone(visit.subject(), now).token(session);
        MethodNotices.of(session).usedPhone(visit.subject(), new ToldMethod(MethodKind.PHONE, number, now), report);
    }

    /** Also what this client takes not or its browser cannot do: it is there, and another sign-in could ask for it. */
    private boolean hasStronger() {
        return visit.lineup().lines().stream()
                .map(Line::kind)
                .anyMatch(kind -> kind.counts() && kind != MethodKind.PHONE);
    }
}
