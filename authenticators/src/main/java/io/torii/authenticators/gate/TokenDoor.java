package io.torii.authenticators.gate;

import io.torii.keycloak.Providers;
import io.torii.keycloak.gate.ClientSays;
import io.torii.keycloak.gate.Pass;
import io.torii.keycloak.gate.SessionDoor;
import io.torii.keycloak.policy.SettingException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.grants.ciba.clientpolicy.context.BackchannelTokenRequestContext;
import org.keycloak.protocol.oidc.grants.device.clientpolicy.context.DeviceTokenRequestContext;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.ClientCRUDContext;
import org.keycloak.services.clientpolicy.context.ClientPolicyClientSessionContext;
import org.keycloak.services.clientpolicy.context.IdentityBrokeringAPIContext;
import org.keycloak.services.clientpolicy.context.ImplicitHybridTokenResponse;
import org.keycloak.services.clientpolicy.context.JWTAuthorizationGrantContext;
import org.keycloak.services.clientpolicy.context.ResourceOwnerPasswordCredentialsResponseContext;
import org.keycloak.services.clientpolicy.context.TokenExchangeRequestContext;
import org.keycloak.services.clientpolicy.context.TokenIntrospectContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;

/** The gate at every request for a token or with one (R1, R18): whoever needs a factor and has none gets nothing. */
final class TokenDoor implements ClientPolicyExecutorProvider<ClientPolicyExecutorConfigurationRepresentation> {
    static final String REFUSAL = "A second factor is required: sign in again";
    private static final Logger LOG = Logger.getLogger(TokenDoor.class);

    private final KeycloakSession session;
    private final Bearers bearers;

    TokenDoor(KeycloakSession session) {
        this.session = session;
        this.bearers = new Bearers(session);
    }

    @Override
    public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
        try {
            if (!open(context)) {
                throw refusal(context);
            }
        } catch (SettingException e) {
            LOG.errorf(
                    "Realm %s gives no tokens: %s",
                    session.getContext().getRealm().getName(), e.getMessage());
            throw refusal(context);
        }
    }

    private boolean open(ClientPolicyContext context) {
        return switch (context.getEvent()) {
            case TOKEN_REQUEST -> ends(((ClientPolicyClientSessionContext) context).getClientSession());
            case USERINFO_REQUEST -> opens(((ClientPolicyClientSessionContext) context).getClientSession());
            case TOKEN_REFRESH_RESPONSE -> refreshed(((ClientPolicyClientSessionContext) context).getClientSession());
            case IMPLICIT_HYBRID_TOKEN_RESPONSE -> {
                yield opens(((ImplicitHybridTokenResponse) context)
                        .getClientSessionContext()
                        .getClientSession());
            }
            case RESOURCE_OWNER_PASSWORD_CREDENTIALS_RESPONSE ->
                granted((ResourceOwnerPasswordCredentialsResponseContext) context);
            case DEVICE_TOKEN_REQUEST -> device((DeviceTokenRequestContext) context);
            case TOKEN_EXCHANGE_REQUEST -> {
                yield bearers.exchange(((TokenExchangeRequestContext) context).getTokenExchangeContext());
            }
            case JWT_AUTHORIZATION_GRANT -> bearers.assertion((JWTAuthorizationGrantContext) context);
            case BACKCHANNEL_TOKEN_REQUEST -> bearers.backchannel((BackchannelTokenRequestContext) context);
            case IDENTITY_BROKERING_API -> bearers.broker((IdentityBrokeringAPIContext) context);
            case TOKEN_INTROSPECT -> bearers.introspected((TokenIntrospectContext) context);
            case REGISTER, UPDATE -> saysNothingOfUs((ClientCRUDContext) context);
            default -> true;
        };
    }

    /** By a code, just after its sign-in. */
    private boolean ends(AuthenticatedClientSessionModel clientSession) {
        return new Pass(session).holds(clientSession) || opens(clientSession);
    }

    private boolean opens(AuthenticatedClientSessionModel clientSession) {
        return new SessionDoor(session).opens(clientSession.getUserSession(), clientSession.getClient());
    }

    private boolean refreshed(AuthenticatedClientSessionModel clientSession) {
        return new SessionDoor(session).reopens(clientSession.getUserSession(), clientSession.getClient());
    }

    private boolean granted(ResourceOwnerPasswordCredentialsResponseContext context) {
        return opens(context.getClientSessionContext().getClientSession());
    }

    /** A client that requires MFA has no devices, unless it says so (R92). */
    private boolean device(DeviceTokenRequestContext context) {
        var client = session.getContext().getClient();
        var id = context.getDeviceCodeModel().getUserSessionId();
        UserSessionModel userSession = id == null
                ? null
                : session.sessions().getUserSession(session.getContext().getRealm(), id);
        // Without a session nobody has answered yet, and Keycloak says so.
        if (userSession == null) {
            return true;
        }
        var admitted = new ClientSays(client).admitsDevices(session.getContext().getRealm());
        return admitted && new SessionDoor(session).opens(userSession, client);
    }

    /** What a client asks of its users is for administrators to say: nobody registers that for himself (R64). */
    private static boolean saysNothingOfUs(ClientCRUDContext context) {
        var proposed = context.getProposedClientRepresentation();
        return context.getAuthenticatedUser() != null
                || proposed == null
                || proposed.getAttributes() == null
                || proposed.getAttributes().keySet().stream().noneMatch(key -> key.startsWith("torii."));
    }

    private static ClientPolicyException refusal(ClientPolicyContext context) {
        return switch (context.getEvent()) {
            case USERINFO_REQUEST ->
                new ClientPolicyException(OAuthErrorException.INVALID_TOKEN, REFUSAL, Response.Status.UNAUTHORIZED);
            case REGISTER, UPDATE ->
                new ClientPolicyException("invalid_client_metadata", "Attributes of Torii are set by administrators");
            default -> new ClientPolicyException(OAuthErrorException.INVALID_GRANT, REFUSAL);
        };
    }

    @Override
    public String getProviderId() {
        return Providers.TOKEN_DOOR;
    }
}
