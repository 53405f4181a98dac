package io.torii.keycloak.setup;

import io.torii.keycloak.Providers;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationFlowBindings;
import org.keycloak.models.ClientModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderQuery;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.saml.SamlClient;
import org.keycloak.protocol.saml.SamlProtocol;

/** Ways of clients and identity providers of their own: where they pass no gate, who needs a factor is refused (R1). */
record SideDoors(KeycloakSession session, RealmModel realm, Steps steps) {
    Stream<Finding> findings() {
        return Stream.of(clients(), programs(), brokers()).flatMap(each -> each);
    }

    private Stream<Finding> clients() {
        return realm.getClientsStream()
                .filter(ClientModel::isEnabled)
                .filter(client -> passesByForm(client) || passesByGrant(client))
                .map(client -> new Finding(Flaw.CLIENT_FLOW, client.getClientId()));
    }

    private boolean passesByForm(ClientModel client) {
        return lacks(
                client, AuthenticationFlowBindings.BROWSER_BINDING, flow -> flow.guarded() || recovers(client, flow));
    }

    /** The recovery client's own flow asks for no factor, and lets nobody in. */
    private static boolean recovers(ClientModel client, Level flow) {
        return client.getClientId().equals(Providers.RECOVERY_CLIENT) && flow.passes(Providers.APPLICATION);
    }

    private boolean passesByGrant(ClientModel client) {
        return client.isDirectAccessGrantsEnabled()
                && lacks(
                        client,
                        AuthenticationFlowBindings.DIRECT_GRANT_BINDING,
                        flow -> flow.passes(Providers.DIRECT_GRANT));
    }

    private boolean lacks(ClientModel client, String binding, Predicate<Level> closed) {
        var own = client.getAuthenticationFlowBindingOverride(binding);
        return own != null && !own.isBlank() && !closed.test(steps.of(own));
    }

    /** Keycloak takes for these whatever flow is called {@code saml ecp}, and none of theirs or of the realm's. */
    private Stream<Finding> programs() {
        return realm.getClientsStream()
                .filter(client -> client.isEnabled() && client.isStandardFlowEnabled())
                .filter(client -> SamlProtocol.LOGIN_PROTOCOL.equals(client.getProtocol()))
                .filter(client -> new SamlClient(client).allowECPFlow())
                .map(client -> new Finding(Flaw.ECP, client.getClientId()));
    }

    private Stream<Finding> brokers() {
        return session.identityProviders()
                .getAllStream(IdentityProviderQuery.userAuthentication())
                .filter(IdentityProviderModel::isEnabled)
                .filter(provider -> !asked(steps.of(provider.getPostBrokerLoginFlowId())))
                .map(provider -> new Finding(Flaw.BROKER_FLOW, provider.getAlias()));
    }

    private static boolean asked(Level flow) {
        return flow.guarded() && flow.passes(Providers.CLIENT_ADMISSION);
    }
}
