package io.torii.authenticators.otp;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.keycloak.code.CodePage;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.OTPFormAuthenticator;
import org.keycloak.services.messages.Messages;

/** Keycloak's own one-time codes of an app or token, for one of the user's devices and with our page. */
final class OtpForm extends OTPFormAuthenticator {
    private final Visit visit;
    private final Line line;

    OtpForm(Visit visit, Line line) {
        this.visit = visit;
        this.line = line;
    }

    Response page(CodePage.Problem problem) {
        var stored = visit.context()
                .getUser()
                .credentialManager()
                .getStoredCredentialById(line.method().credential());
        var label = stored == null || stored.getUserLabel() == null ? "" : stored.getUserLabel();
        return visit.page("torii-otp.ftl", new OtpPage(label, line.method().credential(), problem));
    }

    /** Keycloak's page reads the data of all devices, and fails when one of them is unreadable; ours reads none. */
    @Override
    protected Response challenge(AuthenticationFlowContext context, String error, String field) {
        var key = Messages.INVALID_TOTP.equals(error) ? "torii-otp-wrong" : error;
        return page(key == null ? CodePage.Problem.NONE : new CodePage.Problem(key, ""));
    }
}
