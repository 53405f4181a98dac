package io.torii.keycloak.gate;

import io.torii.domain.gate.Activity;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Providers;
import io.torii.keycloak.enrollment.Borrowed;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
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
    private final KeycloakSession session;
    private final RealmModel realm;
    private final Actions actions;

    public Requests(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.actions = new Actions(session, realm);
    }

    /** Of a sign-in in this flow. */
    public Request of(AuthenticationSessionModel signIn, UserModel user, AuthenticationFlowModel flow) {
        new Borrowed(signIn).giveBackAfterRestart();
        if (resets(flow)) {
            // A new password changes how one signs in, and nobody enters a client by it (R1, R91).
            return new Request(ClientMode.OPTIONAL, Purpose.MANAGE, 1, Strength.ANY, false);
        }
        var says = new ClientSays(signIn.getClient());
        var due = due(signIn, user).toList();
        var manages = says.manages()
                || asked(signIn).filter(actions::manages).isPresent()
                || due.stream().anyMatch(actions::managesPending)
                || applies(signIn, user);
        // An action that only pends is held back by itself: a new account's sign-in goes on without it (R4).
        var binds = asked(signIn).filter(actions::registers).isPresent()
                || due.stream().anyMatch(actions::unheld);
        var level = new AcrStore(session, signIn).getRequestedLevelOfAuthentication(flow);
        return new Request(
                says.mode(RealmPolicy.of(realm)),
                manages ? Purpose.MANAGE : purpose(signIn),
                Math.max(1, level),
                says.strength(),
                binds);
    }

    /** Of a sign-in to this client in a new browser that asks for nothing besides. */
    public Request entering(ClientModel client) {
        var again = again(client);
        return new Request(
                again.mode(), again.purpose(), new ClientLevel(client).least(), again.strength(), again.binds());
    }

    /** Of a token that ends a sign-in to this client: whoever manages was asked in it, if there was what to ask for. */
    public Request of(ClientModel client) {
        var says = new ClientSays(client);
        var mode = says.mode(RealmPolicy.of(realm));
        return new Request(
                mode == ClientMode.WHEN_REGISTERED ? ClientMode.OPTIONAL : mode,
                Purpose.SIGN_IN,
                1,
                says.strength(),
                false);
    }

    /** Of another token for this client, made from one that the session has had for long or from another client's. */
    public Request again(ClientModel client) {
        var says = new ClientSays(client);
        var purpose = says.manages() ? Purpose.MANAGE : Purpose.SIGN_IN;
        return new Request(says.mode(RealmPolicy.of(realm)), purpose, 1, says.strength(), false);
    }

    private boolean resets(AuthenticationFlowModel flow) {
        var reset = realm.getResetCredentialsFlow();
        return flow != null && reset != null && flow.getId().equals(reset.getId());
    }

    /** An application is a change for whoever's MFA is active; who is still setting it up files by the password (R14). */
    private boolean applies(AuthenticationSessionModel signIn, UserModel user) {
        if (asked(signIn).filter(Providers.APPLICATION::equals).isEmpty()) {
            return false;
        }
        var plain = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);
        var situation = new Inquiry(session, realm, user).situation(plain, List.of());
        return new Activity(situation, new KeycloakClock().now()).reason().isPresent();
    }

    private static Purpose purpose(AuthenticationSessionModel signIn) {
        if (signIn.getAuthNote(AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE) != null) {
            // This sign-in ends with a link to an identity provider, which changes how one signs in (R9).
            return Purpose.MANAGE;
        }
        return DeviceGrantType.isOAuth2DeviceVerificationFlow(signIn) ? Purpose.DEVICE : Purpose.SIGN_IN;
    }

    /** Every action that will run in this sign-in: asked for by the request, or pending for the user. */
    private Stream<String> due(AuthenticationSessionModel signIn, UserModel user) {
        var pending = Stream.concat(user.getRequiredActionsStream(), signIn.getRequiredActions().stream());
        return Stream.concat(asked(signIn).stream(), pending);
    }

    private static Optional<String> asked(AuthenticationSessionModel signIn) {
        return Optional.ofNullable(signIn.getClientNote(Constants.KC_ACTION));
    }
}
