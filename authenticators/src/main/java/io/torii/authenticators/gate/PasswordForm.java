package io.torii.authenticators.gate;

import io.torii.domain.Subject;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.LinkEnd;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ModelException;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;

/** Keycloak's own page for a new password, taken once for each mailed link. */
record PasswordForm(AuthenticationFlowContext context) {
    void show() {
        show(context.form());
    }

    void take() {
        var form = context.getHttpRequest().getDecodedFormParameters();
        var typed = Optional.ofNullable(form.getFirst("password-new")).orElse("");
        var problem = problem(typed, form.getFirst("password-confirm"));
        if (problem.isPresent()) {
            event().error(Errors.PASSWORD_REJECTED);
            show(context.form().addError(problem.get()));
        } else if (!new MailedLink(context).spend()) {
            new Refusal(context).show(RefusalPage.of("torii-refused-mail-used"), Errors.EXPIRED_CODE);
        } else {
            change(typed, "on".equals(form.getFirst("logout-sessions")));
        }
    }

    private Optional<FormMessage> problem(String typed, String confirmed) {
        if (Validation.isBlank(typed)) {
            return Optional.of(new FormMessage(Validation.FIELD_PASSWORD, Messages.MISSING_PASSWORD));
        }
        if (!typed.equals(confirmed)) {
            return Optional.of(new FormMessage(Validation.FIELD_PASSWORD_CONFIRM, Messages.NOTMATCH_PASSWORD));
        }
        return Optional.ofNullable(context.getSession()
                        .getProvider(PasswordPolicyManagerProvider.class)
                        .validate(context.getRealm(), context.getUser(), typed))
                .map(error -> new FormMessage(Validation.FIELD_PASSWORD, error.getMessage(), error.getParameters()));
    }

    private void change(String typed, boolean alone) {
        try {
            context.getUser().credentialManager().updateCredential(UserCredentialModel.password(typed, false));
        } catch (ModelException e) {
            // A directory has rules of its own; the link is spent, so that it cannot be used to try them out.
            event().error(Errors.PASSWORD_REJECTED);
            show(context.form().setError(e.getMessage(), e.getParameters()));
            return;
        }
        event().success();
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        new LinkDesk(context.getSession()).endYoung(subject, LinkEnd.RECOVERY);
        if (alone) {
            endSessions();
        }
        forgiveWrongPasswords();
        context.forceChallenge(new PasswordDone(context).page());
    }

    private void endSessions() {
        var sessions = context.getSession().sessions();
        sessions.getUserSessionsStream(context.getRealm(), context.getUser())
                .toList()
                .forEach(open -> AuthenticationManager.backchannelLogout(context.getSession(), open, true));
    }

    /** As Keycloak's own reset does: who forgot the password has typed wrong ones. */
    private void forgiveWrongPasswords() {
        if (context.getRealm().isBruteForceProtected()) {
            context.getProtector()
                    .successfulLogin(
                            context.getRealm(),
                            context.getUser(),
                            context.getConnection(),
                            context.getUriInfo(),
                            Set.of(PasswordCredentialModel.TYPE));
        }
    }

    private void show(LoginFormsProvider form) {
        context.challenge(form.setAttribute("username", context.getUser().getUsername())
                .createResponse(UserModel.RequiredAction.UPDATE_PASSWORD));
    }

    private EventBuilder event() {
        return context.getEvent()
                .clone()
                .event(EventType.UPDATE_CREDENTIAL)
                .user(context.getUser())
                .detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.TYPE);
    }
}
