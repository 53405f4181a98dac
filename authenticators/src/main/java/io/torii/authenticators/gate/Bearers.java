package io.torii.authenticators.gate;

import io.torii.keycloak.gate.SessionDoor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.jose.jws.JWSInputException;
import org.keycloak.models.ClientModel;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.TokenExchangeContext;
import org.keycloak.protocol.oidc.grants.ciba.clientpolicy.context.BackchannelTokenRequestContext;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.clientpolicy.context.IdentityBrokeringAPIContext;
import org.keycloak.services.clientpolicy.context.JWTAuthorizationGrantContext;
import org.keycloak.services.clientpolicy.context.TokenIntrospectContext;

/**
 * Finds whom a token speaks for that was handed in, and has that session judged. Keycloak checks the token itself
 * afterwards; until then it is only a claim: one that names nobody opens nothing, and none ends the session it names.
 */
final class Bearers {
    private final KeycloakSession session;
    private final RealmModel realm;
    private final SessionDoor door;

    Bearers(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.door = new SessionDoor(session);
    }

    /** A token for others: they and who asks are judged alike. */
    boolean exchange(TokenExchangeContext asked) {
        var audience = Optional.ofNullable(asked.getParams().getAudience()).orElse(List.of()).stream()
                .map(realm::getClientByClientId)
                .filter(Objects::nonNull);
        var clients = Stream.concat(Stream.of(asked.getClient()), audience).toList();
        return token(asked.getParams().getSubjectToken())
                .filter(token -> clients.stream().allMatch(client -> opens(token, client)))
                .isPresent();
    }

    /** Whom somebody else vouches for has shown no factor here. */
    boolean assertion(JWTAuthorizationGrantContext asked) {
        var subject = asked.getAuthorizationGrantContext().getSubject();
        var user = session.users()
                .getUserByFederatedIdentity(
                        realm, new FederatedIdentityModel(asked.getIdentityProviderAlias(), subject, null));
        return user != null && door.opens(user, asked.getClient());
    }

    /** Nor has whom a backchannel answered for. */
    boolean backchannel(BackchannelTokenRequestContext asked) {
        var request = asked.getParsedRequest();
        var user = session.users().getUserById(realm, request.getSubject());
        return user != null && door.opens(user, request.getClient());
    }

    boolean broker(IdentityBrokeringAPIContext asked) {
        var bearer = session.getContext().getUserSession();
        return bearer != null && door.reopens(bearer, asked.getClient());
    }

    /** A token of a session that is refused is told to be no token. */
    boolean introspected(TokenIntrospectContext asked) {
        var refused = token(asked.getParams().getFirst("token"))
                .filter(token -> session(token).isPresent())
                .filter(token -> !opens(token, realm.getClientByClientId(token.getIssuedFor())));
        refused.ifPresent(token -> asked.getParams().putSingle("token", "refused"));
        return true;
    }

    boolean opens(AccessToken token, ClientModel client) {
        if (client == null) {
            return false;
        }
        var found = session(token);
        if (found.isPresent()) {
            return door.wouldOpen(found.get(), client);
        }
        var user = token.getSubject() == null ? null : session.users().getUserById(realm, token.getSubject());
        return user != null && (user.getServiceAccountClientLink() != null || door.opens(user, client));
    }

    private Optional<UserSessionModel> session(AccessToken token) {
        var id = token.getSessionId();
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(session.sessions().getUserSession(realm, id))
                        .or(() -> Optional.ofNullable(session.sessions().getOfflineUserSession(realm, id)));
    }

    private static Optional<AccessToken> token(String typed) {
        try {
            return typed == null
                    ? Optional.empty()
                    : Optional.of(new JWSInput(typed).readJsonContent(AccessToken.class));
        } catch (JWSInputException e) {
            return Optional.empty();
        }
    }
}
