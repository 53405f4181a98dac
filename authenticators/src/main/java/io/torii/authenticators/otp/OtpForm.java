package io.torii.authenticators.otp;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.token.Presses;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.browser.OTPFormAuthenticator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.services.messages.Messages;

/** Keycloak's own one-time codes of an app or token, for one of the user's devices and with our page. */
final class OtpForm extends OTPFormAuthenticator {
    private final Visit visit;
    private final Line line;

    OtpForm(Visit visit, Line line) {
        this.visit = visit;
        this.line = line;
    }

    /** Has Keycloak judge what was typed, unless it is a press that somebody else has shown already (R59). */
    void judge() {
        var context = visit.context();
        if (new Presses(context.getSession()).claim(stored(), visit.field("otp").orElse(""))) {
            action(context);
        } else {
            context.failureChallenge(
                    AuthenticationFlowError.INVALID_CREDENTIALS, challenge(context, Messages.INVALID_TOTP, null));
        }
    }

    Response page(CodePage.Problem problem) {
        var stored = stored();
        var label = stored == null || stored.getUserLabel() == null ? "" : stored.getUserLabel();
        return visit.page("torii-otp.ftl", new OtpPage(label, line.method().credential(), problem));
    }

    /** Keycloak's page reads the data of all devices, and fails when one of them is unreadable; ours reads none. */
    @Override
    protected Response challenge(AuthenticationFlowContext context, String error, String field) {
        var key = Messages.INVALID_TOTP.equals(error) ? "torii-otp-wrong" : error;
        return page(key == null ? CodePage.Problem.NONE : new CodePage.Problem(key, ""));
    }

    private CredentialModel stored() {
        return visit.context()
                .getUser()
                .credentialManager()
                .getStoredCredentialById(line.method().credential());
    }
}
