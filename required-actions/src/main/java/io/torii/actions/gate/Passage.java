package io.torii.actions.gate;

import io.torii.keycloak.Providers;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.enrollment.ChainNote;
import io.torii.keycloak.gate.Arrival;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.gate.SignInJudgement;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.sessions.AuthenticationSessionModel;

/** How one sign-in came here. In the ordinary one the gate has left its note, and all that is asked beside it is the time. */
record Passage(RequiredActionContext context) {
    private static final String FACTOR = "torii-refused-factor";
    private static final String MAILED = "torii-refused-mailed";
    private static final String PASS = "torii-refused-pass";
    private static final String RECOVERY = "torii-refused-recovery";
    private static final String CLIENT = "torii-refused-client";
    private static final String OVER = "torii-refused-over";

    /** The key of why it goes no further, or empty. */
    String barred() {
        var grant = new RegistrationGrant(context.getSession(), signIn());
        if (grant.given().isPresent()) {
            // Registration holds it and never ends in a session; where it is switched off, this does.
            return grant.available() ? "" : PASS;
        }
        if (signIn().getClient().getClientId().equals(Providers.RECOVERY_CLIENT)) {
            // Its flow never succeeds; one that was changed meanwhile does not either.
            return RECOVERY;
        }
        var notes = new GateNotes(signIn());
        var outcome = notes.outcome();
        if (outcome.isEmpty()) {
            return unasked();
        }
        return switch (outcome.get()) {
            case LET_IN -> standing();
            case REFUSE -> CLIENT;
            case ASK, GUARD -> notes.proven() || registersFirst(notes) ? standing() : FACTOR;
        };
    }

    /** Keycloak asks after every page that such a sign-in is led through. */
    private String standing() {
        return new Arrival(context.getSession(), signIn()).overtaken() ? OVER : "";
    }

    /** No gate stood in the way that this sign-in came: it is asked here, and there is nothing to prove a factor by. */
    private String unasked() {
        var mail = new Mailed(context);
        if (mail.mailed() && mail.changesWhatIsGuarded()) {
            return MAILED;
        }
        if (mail.mailed() && mail.makesNoSession()) {
            return "";
        }
        var request = new Requests(context.getSession(), context.getRealm())
                .of(signIn(), context.getUser(), context.getRealm().getBrowserFlow());
        var decision = new SignInJudgement(context.getSession(), signIn(), context.getUser()).of(request);
        return switch (decision.outcome()) {
            case LET_IN -> standing();
            case REFUSE -> CLIENT;
            case ASK, GUARD -> FACTOR;
        };
    }

    /** The guard has let the user register a method here, and Security info ends only when one is bound. */
    private boolean registersFirst(GateNotes notes) {
        var action = context.getRealm().getRequiredActionProviderByAlias(Providers.SECURITY_INFO);
        return notes.guarded() && action != null && action.isEnabled() && securityInfoPends();
    }

    /** It has led the sign-in to another action, or waits for its turn itself. */
    private boolean securityInfoPends() {
        return new ChainNote(signIn()).from(Providers.SECURITY_INFO).isPresent()
                || signIn().getRequiredActions().contains(Providers.SECURITY_INFO);
    }

    private AuthenticationSessionModel signIn() {
        return context.getAuthenticationSession();
    }
}
