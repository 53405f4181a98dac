package io.torii.authenticators.gate;

import io.torii.keycloak.gate.SessionDoor;
import io.torii.keycloak.policy.SettingException;
import org.jboss.logging.Logger;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.TokenManager;
import org.keycloak.protocol.oidc.refresh.InitialRefreshTokenContext;
import org.keycloak.protocol.oidc.refresh.RefreshTokenContext;
import org.keycloak.protocol.oidc.refresh.RefreshTokenProvider;
import org.keycloak.representations.RefreshToken;
import org.keycloak.util.TokenUtil;

/**
 * Takes the refresh of exactly those tokens that the gate refuses, and refuses it: without any configuration of the
 * realm, online and offline. Keycloak's own provider serves the others.
 */
final class RefreshDoor implements RefreshTokenProvider {
    private static final Logger LOG = Logger.getLogger(RefreshDoor.class);

    private final KeycloakSession session;

    RefreshDoor(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public boolean supports(InitialRefreshTokenContext context) {
        return false;
    }

    @Override
    public RefreshToken generateRefreshToken(InitialRefreshTokenContext context) {
        throw new UnsupportedOperationException("the gate makes no tokens");
    }

    @Override
    public boolean supports(RefreshTokenContext context) {
        var userSession = session(context.oldRefreshToken());
        // A session that is gone is Keycloak's to refuse.
        return userSession != null
                && refuses(userSession, context.grantContext().getClient());
    }

    private boolean refuses(UserSessionModel userSession, ClientModel client) {
        try {
            return !new SessionDoor(session).reopens(userSession, client);
        } catch (SettingException e) {
            LOG.errorf("Realm %s refreshes no tokens: %s", client.getRealm().getName(), e.getMessage());
            return true;
        }
    }

    @Override
    public TokenManager.AccessTokenResponseBuilder refreshAccessToken(RefreshTokenContext context)
            throws OAuthErrorException {
        throw new OAuthErrorException(OAuthErrorException.INVALID_GRANT, TokenDoor.REFUSAL);
    }

    private UserSessionModel session(RefreshToken token) {
        var realm = session.getContext().getRealm();
        var id = token.getSessionId();
        if (id == null) {
            return null;
        }
        return TokenUtil.TOKEN_TYPE_OFFLINE.equals(token.getType())
                ? session.sessions().getOfflineUserSession(realm, id)
                : session.sessions().getUserSession(realm, id);
    }
}
