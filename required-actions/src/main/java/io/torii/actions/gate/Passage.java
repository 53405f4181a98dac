package io.torii.actions.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.Providers;
import io.torii.keycloak.enrollment.ChainNote;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.gate.SignInJudgement;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** How one sign-in came here. In the ordinary one the gate has left its note, and reading it is all that is done. */
record Passage(RequiredActionContext context) {
    private static final String FACTOR = "torii-refused-factor";
    private static final String MAILED = "torii-refused-mailed";
    private static final String CLIENT = "torii-refused-client";

    /** The key of why it goes no further, or empty. */
    String barred() {
        var notes = new GateNotes(signIn());
        var outcome = notes.outcome();
        if (outcome.isEmpty()) {
            return unasked();
        }
        return switch (outcome.get()) {
            case LET_IN -> "";
            case REFUSE -> CLIENT;
            case ASK, GUARD -> notes.proven() || registersFirst(notes) ? "" : FACTOR;
        };
    }

    /** No gate stood in the way that this sign-in came: it is asked here, and there is nothing to prove a factor by. */
    private String unasked() {
        if (mailed() && changesWhatIsGuarded()) {
            return MAILED;
        }
        if (mailed() && makesNoSession()) {
            return "";
        }
        var request =
                requests().of(signIn(), context.getUser(), context.getRealm().getBrowserFlow());
        return switch (judged(request).outcome()) {
            case LET_IN -> "";
            case REFUSE -> CLIENT;
            case ASK, GUARD -> FACTOR;
        };
    }

    /** What a mailed link may change alone is the password of who has no method and never had one (R1, R2). */
    private boolean changesWhatIsGuarded() {
        var pending = pending().filter(requests()::manages).toList();
        if (pending.isEmpty()) {
            return false;
        }
        var request = new Request(ClientMode.OPTIONAL, Purpose.MANAGE, 1, Strength.ANY, false);
        return pending.stream().anyMatch(requests()::registers)
                || new Inquiry(context.getSession(), context.getRealm(), context.getUser()).hasOrHadMethod()
                || !judged(request).letsIn();
    }

    private Decision judged(Request request) {
        return new SignInJudgement(context.getSession(), signIn(), context.getUser()).of(request);
    }

    /** The guard has let the user register a method here, and that action ends only when one is bound. */
    private boolean registersFirst(GateNotes notes) {
        var action = context.getRealm().getRequiredActionProviderByAlias(Providers.SECURITY_INFO);
        return notes.guarded()
                && action != null
                && action.isEnabled()
                && (signIn().getRequiredActions().contains(Providers.SECURITY_INFO)
                        || new ChainNote(signIn()).alias().isPresent());
    }

    private boolean mailed() {
        return signIn().getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID) != null;
    }

    /** Keycloak ends there without a session; but a client that asks for consent gets one after it was given. */
    private boolean makesNoSession() {
        return signIn().getAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS) != null
                && !signIn().getClient().isConsentRequired();
    }

    private Stream<String> pending() {
        var asked = Stream.ofNullable(signIn().getClientNote(Constants.KC_ACTION));
        var demanded =
                Stream.concat(context.getUser().getRequiredActionsStream(), signIn().getRequiredActions().stream());
        return Stream.concat(asked, demanded);
    }

    private Requests requests() {
        return new Requests(context.getSession(), context.getRealm());
    }

    private AuthenticationSessionModel signIn() {
        return context.getAuthenticationSession();
    }
}
