package io.torii.authenticators.desk;

import io.torii.domain.Subject;
import io.torii.keycloak.Torii;
import io.torii.keycloak.incident.Incident;
import io.torii.keycloak.policy.SettingException;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Errors;

/** Lets a sign-in in to its step: nobody who is locked out, and nobody while the realm's settings cannot be read. */
public final class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final AuthenticationFlowContext context;

    public Reception(AuthenticationFlowContext context) {
        this.context = context;
    }

    public void receive(Runnable step) {
        // Keycloak counts failures, but it is the authenticator that has to ask whether they are too many.
        var locked = AuthenticatorUtils.getDisabledByBruteForceEventError(context, context.getUser());
        if (locked != null) {
            refuse(locked, "torii-code-locked");
            return;
        }
        Incident.contain(context, () -> settled(step));
    }

    private void settled(Runnable step) {
        try {
            if (reported()) {
                refuse("torii_reported", "torii-code-reported");
                return;
            }
            step.run();
        } catch (SettingException e) {
            LOG.errorf("Realm %s verifies nobody: %s", context.getRealm().getName(), e.getMessage());
            refuse(Errors.INVALID_CONFIG, "torii-code-misconfigured");
        }
    }

    /** Whether its owner said that this browser's sign-in is somebody else's (R20). */
    private boolean reported() {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        var browser = context.getAuthenticationSession().getParentSession().getId();
        return Torii.of(context.getSession()).reports().over(subject, browser);
    }

    private void refuse(String error, String key) {
        new Refusal(context).show(error, key);
    }
}
