package io.torii.keycloak.setup;

import io.torii.keycloak.Providers;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderQuery;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Flows of clients and identity providers of their own: where they pass no gate, who needs a factor is refused (R1). */
record SideDoors(KeycloakSession session, RealmModel realm) {
    private static final String BROWSER = "browser";

    Stream<Finding> findings() {
        return Stream.concat(clients(), brokers());
    }

    private Stream<Finding> clients() {
        return realm.getClientsStream()
                .filter(client -> !client.getClientId().equals(Providers.RECOVERY_CLIENT))
                .filter(this::passesBy)
                .map(client -> new Finding(Flaw.CLIENT_FLOW, client.getClientId()));
    }

    private boolean passesBy(ClientModel client) {
        var own = client.getAuthenticationFlowBindingOverride(BROWSER);
        return own != null && !new Steps(realm).has(realm.getAuthenticationFlowById(own), Providers.GATE);
    }

    private Stream<Finding> brokers() {
        return session.identityProviders()
                .getAllStream(IdentityProviderQuery.userAuthentication())
                .filter(IdentityProviderModel::isEnabled)
                .filter(provider -> !asked(provider))
                .map(provider -> new Finding(Flaw.BROKER_FLOW, provider.getAlias()));
    }

    private boolean asked(IdentityProviderModel provider) {
        var after = provider.getPostBrokerLoginFlowId();
        return after != null && new Steps(realm).has(realm.getAuthenticationFlowById(after), Providers.GATE);
    }
}
