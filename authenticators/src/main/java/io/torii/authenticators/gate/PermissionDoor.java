package io.torii.authenticators.gate;

import io.torii.keycloak.policy.SettingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.OAuthErrorException;
import org.keycloak.authorization.authorization.AuthorizationTokenService;
import org.keycloak.events.Errors;
import org.keycloak.models.ClientModel;
import org.keycloak.protocol.oidc.grants.PermissionGrantType;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.idm.authorization.PermissionTicketToken;
import org.keycloak.services.CorsErrorResponseException;
import org.keycloak.services.managers.AppAuthManager;

/**
 * UMA's grant makes a token for another client out of one, and asks no client policy. So the session of whatever token
 * is handed in is judged for its own client and for those that it is to reach, before Keycloak's grant goes on.
 */
final class PermissionDoor extends PermissionGrantType {
    private static final Logger LOG = Logger.getLogger(PermissionDoor.class);

    @Override
    public Response process(Context context) {
        setContext(context);
        judge(token -> Stream.concat(Stream.of(issuedFor(token)), reached()));
        return super.process(context);
    }

    /** Keycloak's grant asks for this when a client with a secret hands in somebody's token. */
    @Override
    protected void checkClient() {
        super.checkClient();
        judge(token -> Stream.of(client));
    }

    /** Without any token the client asks for itself, and there is nobody to ask. */
    private void judge(Function<AccessToken, Stream<ClientModel>> clients) {
        try {
            if (!handedIn().allMatch(text -> opens(text, clients))) {
                throw refusal();
            }
        } catch (SettingException e) {
            LOG.errorf("Realm %s gives no permissions: %s", realm.getName(), e.getMessage());
            throw refusal();
        }
    }

    private Stream<String> handedIn() {
        var header = Optional.ofNullable(headers.getRequestHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("bearer"))
                .map(text -> Optional.ofNullable(AppAuthManager.extractAuthorizationHeaderToken(headers))
                        .orElse(""));
        var claim = Optional.ofNullable(formParams.getFirst("claim_token")).filter(text -> speaksForAUser());
        var subject = Optional.ofNullable(formParams.getFirst("subject_token"));
        return Stream.of(header, claim, subject).flatMap(Optional::stream);
    }

    /** Claims of the other format inform the policies and speak for nobody. */
    private boolean speaksForAUser() {
        return !AuthorizationTokenService.CLAIM_TOKEN_FORMAT_JWT.equals(formParams.getFirst("claim_token_format"));
    }

    /** What Keycloak cannot verify opens nothing. */
    private boolean opens(String text, Function<AccessToken, Stream<ClientModel>> clients) {
        var token = session.tokens().decode(text, AccessToken.class);
        var bearers = new Bearers(session);
        return token != null && clients.apply(token).allMatch(each -> bearers.opens(token, each));
    }

    /** Null, which opens nothing, when the token names no client. */
    private ClientModel issuedFor(AccessToken token) {
        return token.getIssuedFor() == null ? null : realm.getClientByClientId(token.getIssuedFor());
    }

    /** Those that the permissions are for; what names no client is Keycloak's to refuse. */
    private Stream<ClientModel> reached() {
        var named = Stream.ofNullable(formParams.getFirst("audience"));
        var ticket = Stream.ofNullable(formParams.getFirst("ticket"))
                .flatMap(text -> Stream.ofNullable(session.tokens().decode(text, PermissionTicketToken.class)))
                .map(PermissionTicketToken::getIssuedFor);
        return Stream.concat(named, ticket)
                .filter(Objects::nonNull)
                .map(realm::getClientByClientId)
                .filter(Objects::nonNull);
    }

    private CorsErrorResponseException refusal() {
        event.error(Errors.ACCESS_DENIED);
        return new CorsErrorResponseException(
                cors, OAuthErrorException.INVALID_GRANT, TokenDoor.REFUSAL, Response.Status.BAD_REQUEST);
    }
}
