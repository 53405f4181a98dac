package io.torii.authenticators.gate;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;

/**
 * The direct grant has no page to ask on, so who has any second factor is refused there (R1). Keycloak's own condition
 * cannot say so: beside {@code deny-access} it counts as configured for nobody, beside a method the method is run.
 */
final class DirectGrantDoor implements Authenticator {
    private static final Set<String> PASSWORDS =
            Set.of(PasswordCredentialModel.TYPE, PasswordCredentialModel.PASSWORD_HISTORY);

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (hasOnlyAPassword(context.getUser())) {
            context.success();
            return;
        }
        context.getEvent()
                .user(context.getUser())
                .detail(Details.REASON, "second_factor_required")
                .error(Errors.ACCESS_DENIED);
        // A challenge, not a failure: the password was right, and a failure would count towards a lock-out.
        context.forceChallenge(refusal());
    }

    private static boolean hasOnlyAPassword(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsStream()
                .map(CredentialModel::getType)
                .allMatch(PASSWORDS::contains);
    }

    private static Response refusal() {
        var error = new OAuth2ErrorRepresentation(
                "invalid_grant", "This account signs in with a second factor, which this grant cannot ask for");
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(error)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
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
