package io.torii.keycloak.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.Providers;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.authentication.CredentialAction;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.grants.device.DeviceGrantType;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What is asked of a sign-in or of a token: the client's wishes, the level, and what it leads to (R2, R9, R32). */
public final class Requests {
    /** Actions of Keycloak that change how one signs in without being about one credential. */
    private static final Set<String> MANAGING = Set.of(
            Providers.SECURITY_INFO,
            "UPDATE_PASSWORD",
            "UPDATE_EMAIL",
            "idp_link",
            "delete_account",
            RealmPolicy.PHONE_ACTION);

    private final KeycloakSession session;
    private final RealmModel realm;

    public Requests(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Of a sign-in in this flow. */
    public Request of(AuthenticationSessionModel signIn, UserModel user, AuthenticationFlowModel flow) {
        if (resets(flow)) {
            // A new password changes how one signs in, and nobody enters a client by it (R1, R91).
            return new Request(ClientMode.OPTIONAL, Purpose.MANAGE, 1, Strength.ANY, false);
        }
        var says = new ClientSays(signIn.getClient());
        var actions = actions(signIn, user).toList();
        var manages = asked(signIn).filter(this::manages).isPresent()
                || actions.stream().anyMatch(this::credential);
        var binds = actions.stream().anyMatch(this::registers);
        var level = new AcrStore(session, signIn).getRequestedLevelOfAuthentication(flow);
        return new Request(
                says.mode(RealmPolicy.of(realm)),
                manages ? Purpose.MANAGE : device(signIn),
                Math.max(1, level),
                says.strength(),
                binds);
    }

    /** Of a token for this client, made from a session that is already there. */
    public Request of(ClientModel client) {
        var says = new ClientSays(client);
        return new Request(says.mode(RealmPolicy.of(realm)), Purpose.SIGN_IN, 1, says.strength(), false);
    }

    /** Whether this action changes how the user signs in (R2). */
    public boolean manages(String action) {
        return MANAGING.contains(action) || credential(action);
    }

    private boolean resets(AuthenticationFlowModel flow) {
        var reset = realm.getResetCredentialsFlow();
        return flow != null && reset != null && flow.getId().equals(reset.getId());
    }

    private static Purpose device(AuthenticationSessionModel signIn) {
        return DeviceGrantType.isOAuth2DeviceVerificationFlow(signIn) ? Purpose.DEVICE : Purpose.SIGN_IN;
    }

    /** Every action that will run in this sign-in: asked for by the request, or pending for the user. */
    private Stream<String> actions(AuthenticationSessionModel signIn, UserModel user) {
        var pending = Stream.concat(user.getRequiredActionsStream(), signIn.getRequiredActions().stream());
        return Stream.concat(asked(signIn).stream(), pending);
    }

    private static Optional<String> asked(AuthenticationSessionModel signIn) {
        return Optional.ofNullable(signIn.getClientNote(Constants.KC_ACTION));
    }

    private boolean credential(String action) {
        return provider(action) instanceof CredentialAction;
    }

    /** Whether this action registers a method. */
    public boolean registers(String action) {
        return provider(action) instanceof CredentialRegistrator;
    }

    private RequiredActionProvider provider(String alias) {
        var model = realm.getRequiredActionProviderByAlias(alias);
        // What is not there or switched off does not run, so it asks for nothing.
        return model == null || !model.isEnabled()
                ? null
                : session.getProvider(RequiredActionProvider.class, model.getProviderId());
    }
}
