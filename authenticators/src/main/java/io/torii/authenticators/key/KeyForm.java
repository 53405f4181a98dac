package io.torii.authenticators.key;

import io.torii.domain.method.MethodKind;
import jakarta.ws.rs.core.Response;
import org.keycloak.WebAuthnConstants;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.WebAuthnAuthenticator;
import org.keycloak.authentication.authenticators.browser.WebAuthnPasswordlessAuthenticator;
import org.keycloak.common.util.Base64Url;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.credential.WebAuthnCredentialProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.WebAuthnPolicy;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * Keycloak's own verification of security keys, and of passkeys by the policy for passkeys. Its authenticator for
 * passkeys stands at the start of a sign-in: it would take a typed user name and call {@code attempted()}.
 */
final class KeyForm extends WebAuthnAuthenticator {
    /** WebAuthn Level 2, 13.4.3: at least 16 bytes. */
    private static final int CHALLENGE_BYTES = 32;

    private final boolean passkey;

    KeyForm(KeycloakSession session, MethodKind kind) {
        super(session);
        this.passkey = kind == MethodKind.PASSKEY;
    }

    /** A fresh challenge, noted where Keycloak's verification takes it from, once. */
    KeyPage.Ceremony ceremony(AuthenticationFlowContext context) {
        var challenge = Base64Url.encode(SecretGenerator.getInstance().randomBytes(CHALLENGE_BYTES));
        context.getAuthenticationSession().setAuthNote(WebAuthnConstants.AUTH_CHALLENGE_NOTE, challenge);
        var policy = getWebAuthnPolicy(context);
        return new KeyPage.Ceremony(
                challenge, getRpID(context), policy.getUserVerificationRequirement(), policy.getCreateTimeout());
    }

    @Override
    protected WebAuthnPolicy getWebAuthnPolicy(AuthenticationFlowContext context) {
        return passkey
                ? context.getRealm().getWebAuthnPolicyPasswordless()
                : context.getRealm().getWebAuthnPolicy();
    }

    @Override
    protected String getCredentialType() {
        return passkey ? WebAuthnCredentialModel.TYPE_PASSWORDLESS : WebAuthnCredentialModel.TYPE_TWOFACTOR;
    }

    @Override
    public WebAuthnCredentialProvider getCredentialProvider(KeycloakSession session) {
        return passkey
                ? new WebAuthnPasswordlessAuthenticator(session).getCredentialProvider(session)
                : super.getCredentialProvider(session);
    }

    /** The desk shows its own page in place of Keycloak's. */
    @Override
    protected Response createErrorResponse(AuthenticationFlowContext context, String errorCase) {
        return Response.noContent().build();
    }
}
