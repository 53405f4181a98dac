package io.torii.authenticators.gate;

import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.incident.Incident;
import io.torii.keycloak.policy.SettingException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Before the second factor: whether this client admits this user at all, and if not, what comes next (R15). */
final class ClientAdmission implements Authenticator {
    private static final Logger LOG = Logger.getLogger(ClientAdmission.class);

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        receive(context, Admittance::open);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        receive(context, Admittance::act);
    }

    private static void receive(AuthenticationFlowContext context, Consumer<Admittance> step) {
        Incident.contain(context, () -> {
            try {
                step.accept(new Admittance(context));
            } catch (SettingException e) {
                LOG.errorf("Realm %s lets nobody in: %s", context.getRealm().getName(), e.getMessage());
                new Refusal(context).show(RefusalPage.of("torii-refused-misconfigured"), Errors.INVALID_CONFIG);
            }
        });
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
