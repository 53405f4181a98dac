package io.torii.authenticators.otp;

import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.keycloak.code.CodePage;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.authentication.authenticators.browser.RecoveryAuthnCodesFormAuthenticator;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.utils.RecoveryAuthnCodesUtils;

/** Second factor by one of Keycloak's recovery codes, counted together with all other methods (R31). */
public final class RecoveryDesk implements Desk {
    private static final String FIELD = RecoveryAuthnCodesUtils.FIELD_RECOVERY_CODE_IN_BROWSER_FLOW;

    @Override
    public void open(Visit visit, Line line) {
        visit.context().challenge(page(visit, line, CodePage.Problem.NONE));
    }

    @Override
    public void act(Visit visit, Line line) {
        if (visit.field(FIELD).filter(typed -> !typed.isBlank()).isEmpty()) {
            // Keycloak would fail on an entry that is not there.
            open(visit, line);
            return;
        }
        var context = visit.context();
        var stock = new RecoveryAuthnCodesFormAuthenticator(context.getSession());
        var refused = new CountedEntry(context).judge(FIELD, () -> stock.action(context));
        if (refused.isPresent()) {
            context.getEvent().user(context.getUser()).error("torii_code_refused");
            context.challenge(page(visit, line, refused.get()));
        } else if (context.getStatus() != FlowStatus.SUCCESS) {
            // Keycloak's page in its place is not shown: it has no way back to the list.
            context.failureChallenge(
                    AuthenticationFlowError.INVALID_CREDENTIALS,
                    page(visit, line, new CodePage.Problem("torii-recovery-wrong", "")));
        }
    }

    private static Response page(Visit visit, Line line, CodePage.Problem problem) {
        var stored = visit.context()
                .getUser()
                .credentialManager()
                .getStoredCredentialById(line.method().credential());
        // Lines are of readable credentials only, and one that has no code left is not readable.
        var next = RecoveryAuthnCodesCredentialModel.createFromCredentialModel(stored)
                .getNextRecoveryAuthnCode()
                .orElseThrow();
        return visit.page("torii-recovery-code.ftl", new RecoveryPage(next.getNumber(), problem));
    }
}
