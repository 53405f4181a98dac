package io.torii.authenticators.key;

import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.code.CodePage;
import org.jboss.logging.Logger;
import org.keycloak.WebAuthnConstants;
import org.keycloak.authentication.FlowStatus;

/** Second factor by a security key or a passkey: any of the user's of that kind. */
public final class KeyDesk implements Desk {
    private static final Logger LOG = Logger.getLogger(KeyDesk.class);

    @Override
    public void open(Visit visit, Line line) {
        show(visit, line, CodePage.Problem.NONE);
    }

    @Override
    public void act(Visit visit, Line line) {
        var context = visit.context();
        if (visit.field(WebAuthnConstants.CREDENTIAL_ID).isEmpty()) {
            open(visit, line);
            return;
        }
        try {
            new KeyForm(context.getSession(), line.kind()).action(context);
        } catch (RuntimeException e) {
            // What no browser makes, or another key of the user whose data cannot be read: Keycloak looks at all of
            // them.
            LOG.debug("an answer of a security key could not be judged", e);
            context.getEvent().user(context.getUser()).error("torii_code_refused");
        }
        if (context.getStatus() != FlowStatus.SUCCESS) {
            // A key that was not at hand is no wrong guess: it counts towards no lock-out.
            show(visit, line, new CodePage.Problem(problem(visit), ""));
        }
    }

    @Override
    public String used(Visit visit, Line line) {
        return visit.field(WebAuthnConstants.CREDENTIAL_ID)
                .flatMap(new StoredKeys(visit, line.kind())::credential)
                .orElseThrow();
    }

    private static String problem(Visit visit) {
        var ended = visit.field(WebAuthnConstants.ERROR).filter(error -> !error.isBlank());
        return ended.isPresent() ? "torii-key-not-done" : "torii-key-refused";
    }

    private static void show(Visit visit, Line line, CodePage.Problem problem) {
        var context = visit.context();
        var form = new KeyForm(context.getSession(), line.kind());
        var page = new KeyPage(
                form.ceremony(context),
                new StoredKeys(visit, line.kind()).shown(),
                line.kind() == MethodKind.PASSKEY,
                problem);
        context.challenge(visit.page("torii-security-key.ftl", page));
    }
}
