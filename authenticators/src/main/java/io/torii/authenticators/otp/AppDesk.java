package io.torii.authenticators.otp;

import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.keycloak.code.CodePage;
import java.util.Optional;

/** Second factor by a one-time code of an app or token, counted together with all other methods (R31). */
public final class AppDesk implements Desk {
    private static final String DEVICE = "selectedCredentialId";

    @Override
    public void open(Visit visit, Line line) {
        visit.context().challenge(new OtpForm(visit, line).page(CodePage.Problem.NONE));
    }

    @Override
    public void act(Visit visit, Line line) {
        var form = new OtpForm(visit, line);
        // An entry is for the device that its page named: none but this line's is looked at, and an empty one is none.
        if (visit.field("otp").filter(typed -> !typed.isBlank()).isEmpty()
                || !visit.field(DEVICE).equals(Optional.of(line.method().credential()))) {
            open(visit, line);
            return;
        }
        new CountedEntry(visit.context()).judge("otp", form::judge).ifPresent(problem -> {
            visit.context().getEvent().user(visit.context().getUser()).error("torii_code_refused");
            visit.context().challenge(form.page(problem));
        });
    }
}
