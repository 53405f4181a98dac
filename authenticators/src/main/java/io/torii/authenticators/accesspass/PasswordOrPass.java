package io.torii.authenticators.accesspass;

import io.torii.keycloak.incident.Incident;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;

/**
 * Keycloak's own page, passkeys included; what is posted to it is judged by {@link Submission}. It remembers nobody: a
 * box to be remembered is not heard.
 */
final class PasswordOrPass extends UsernamePasswordForm {
    PasswordOrPass(KeycloakSession session) {
        super(session);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        Incident.contain(context, () -> super.action(context));
    }

    @Override
    protected boolean validateForm(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        return new Submission(context, this).judge(form);
    }

    /** Whether the user was known before: then the page asks for the password alone. */
    boolean knows(AuthenticationFlowContext context) {
        return isUserAlreadySetBeforeUsernamePasswordAuth(context);
    }

    /** The one page for every refusal, whoever was named (R93). */
    Response refusal(AuthenticationFlowContext context) {
        AuthenticatorUtils.setupReauthenticationInUsernamePasswordFormError(context);
        var key = knows(context) ? Messages.INVALID_PASSWORD : Messages.INVALID_USER;
        return challenge(context, key, Validation.FIELD_USERNAME);
    }

    /** A pass for the second factor was taken: the password is still to come. */
    Response password(AuthenticationFlowContext context, UserModel user) {
        AuthenticatorUtils.setupReauthenticationInUsernamePasswordFormError(context);
        var form = context.form();
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle(AuthenticationManager.FORM_USERNAME, user.getUsername());
        form.setFormData(typed);
        form.setInfo("torii-pass-taken");
        return challenge(context, (String) null, null);
    }
}
