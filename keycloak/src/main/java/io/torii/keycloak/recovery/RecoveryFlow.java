package io.torii.keycloak.recovery;

import io.torii.keycloak.Providers;
import java.util.Optional;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/**
 * The flow of the realm's recovery client. Keycloak skips in silence what a flow does not have, so that what keeps people
 * out is looked for before anybody is let on.
 */
public record RecoveryFlow(RealmModel realm) {
    private static final String BROWSER = "browser";

    /** Whether recovery can be begun at all. */
    public boolean stands() {
        return has(Providers.RECOVERY);
    }

    /** Whether an application can be filed in it: the step that lets nobody in comes last. */
    public boolean takesApplications() {
        return stands() && has(Providers.APPLICATION);
    }

    /** Whether a sign-in is in this flow and in no other. */
    public boolean is(AuthenticationFlowModel flow) {
        return flow().filter(own -> flow != null && own.getId().equals(flow.getId()))
                .isPresent();
    }

    private boolean has(String authenticator) {
        return flow().stream()
                .flatMap(flow -> realm.getAuthenticationExecutionsStream(flow.getId()))
                .filter(AuthenticationExecutionModel::isRequired)
                .anyMatch(execution -> authenticator.equals(execution.getAuthenticator()));
    }

    private Optional<AuthenticationFlowModel> flow() {
        return Optional.ofNullable(realm.getClientByClientId(Providers.RECOVERY_CLIENT))
                .filter(ClientModel::isEnabled)
                .map(client -> client.getAuthenticationFlowBindingOverride(BROWSER))
                .map(realm::getAuthenticationFlowById);
    }
}
