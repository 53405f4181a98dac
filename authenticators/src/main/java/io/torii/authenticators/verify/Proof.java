package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.method.Line;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.gate.FactorNotes;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.knock.KnockDesk;
import io.torii.keycloak.where.BrowserMark;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.credential.OTPCredentialModel;

/** The one class that records a verified factor: for the session, for the gate, for this browser, for Keycloak's counters. */
record Proof(Visit visit) {
    void record(Line line, String credential) {
        var kind = line.kind();
        var context = visit.context();
        var signIn = context.getAuthenticationSession();
        var factor = new Factor(
                kind, credential, new KeycloakClock().now(), visit.request().purpose());
        new FactorNotes(context.getSession()).write(signIn, visit.subject(), factor);
        var notes = new GateNotes(signIn);
        notes.prove();
        if (notes.reason().equals(Optional.of(Decision.Reason.EXISTING))) {
            // The one write that a sign-in can cost, once for an account from before Torii (R3).
            visit.torii().enrollment().existing(visit.subject());
        }
        new Proven(visit, line).bothered();
        visit.torii().applications().owner().factorUsed(visit.subject());
        new KnockDesk(context.getSession(), signIn).answered(visit.subject());
        BrowserMark.of(context.getSession()).remember(visit.subject());
        context.getEvent().detail("torii_method", new Proven(visit, line).word());
        clearProtector();
    }

    /** Keycloak clears its count of second-factor failures for its own category only; ours were counted there. */
    private void clearProtector() {
        var context = visit.context();
        if (context.getRealm().isBruteForceProtected()) {
            context.getProtector()
                    .successfulLogin(
                            context.getRealm(),
                            context.getUser(),
                            context.getConnection(),
                            context.getUriInfo(),
                            Set.of(OTPCredentialModel.TYPE));
        }
    }
}
