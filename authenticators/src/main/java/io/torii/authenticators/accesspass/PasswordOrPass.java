package io.torii.authenticators.accesspass;

import io.torii.keycloak.Providers;
import io.torii.keycloak.incident.Incident;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;

/**
 * Keycloak's own page, passkeys included; what is posted to it is judged by {@link Submission}. It remembers nobody: a
 * box to be remembered is not heard. In recovery, which signs nobody in, it is a page of ours with name and password alone.
 */
final class PasswordOrPass extends UsernamePasswordForm {
    private final KeycloakSession session;

    PasswordOrPass(KeycloakSession session) {
        super(session);
        this.session = session;
    }

    /** Whether a pass can be typed here: in recovery none is asked for, and none is spent. */
    boolean takesPasses() {
        var signIn = session.getContext().getAuthenticationSession();
        return signIn == null
                || !Providers.RECOVERY_CLIENT.equals(signIn.getClient().getClientId());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        Incident.contain(context, () -> {
            if (takesPasses()) {
                super.action(context);
            } else if (validateForm(context, context.getHttpRequest().getDecodedFormParameters())) {
                context.success(PasswordCredentialModel.TYPE);
            }
        });
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

    @Override
    protected Response challenge(AuthenticationFlowContext context, MultivaluedMap<String, String> typed) {
        return takesPasses() ? super.challenge(context, typed) : createLoginForm(context.form());
    }

    @Override
    protected Response createLoginForm(LoginFormsProvider form) {
        return takesPasses() ? form.createLoginUsernamePassword() : plain(form);
    }

    /** Its name is what was typed before. */
    private Response plain(LoginFormsProvider form) {
        var typed = session.getContext().getAuthenticationSession().getAuthNote(ATTEMPTED_USERNAME);
        return form.setAttribute("torii", Optional.ofNullable(typed).orElse("")).createForm("torii-recovery-name.ftl");
    }
}
