package io.torii.actions.token;

import io.torii.actions.demand.Asked;
import io.torii.actions.demand.StandingAside;
import io.torii.domain.Subject;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenHandling;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodePage.Problem;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.code.TimeLeft;
import io.torii.keycloak.policy.SettingException;
import io.torii.keycloak.token.CountedCode;
import io.torii.keycloak.token.TokenDesk;
import io.torii.keycloak.token.TokenMeters;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.models.credential.OTPCredentialModel;

/** One user's visit: chooses the token by its serial number, types what it shows. */
final class Visit {
    private static final Logger LOG = Logger.getLogger(Visit.class);

    private final RequiredActionContext context;
    private final StandingAside aside;
    private final Subject subject;

    Visit(RequiredActionContext context) {
        this.context = context;
        this.aside = new StandingAside(context);
        this.subject = new Subject(context.getRealm().getId(), context.getUser().getId());
    }

    void show() {
        if (!aside.goesOn()) {
            receive(() -> page("", Problem.NONE), aside::whenShown);
        }
    }

    void act() {
        var form = context.getHttpRequest().getDecodedFormParameters();
        var serial = Optional.ofNullable(form.getFirst("torii-serial")).orElse("");
        var code = Optional.ofNullable(form.getFirst("code")).map(String::strip).orElse("");
        receive(
                () -> {
                    if (code.isEmpty()) {
                        page(serial, Problem.NONE);
                    } else {
                        prove(serial, code);
                    }
                },
                aside::whenPosted);
    }

    private void prove(String serial, String code) {
        var handling = new CountedCode(context.getSession(), subject)
                .judge(() -> new TokenDesk(context.getSession()).tokens().activate(subject, serial, code));
        TokenMeters.handled("activate", handling);
        context.getEvent()
                .detail(Details.CREDENTIAL_TYPE, OTPCredentialModel.TYPE)
                .detail("torii_method", "token");
        // On a copy: Keycloak writes the action's own event after it, also where nothing was bound and the user goes
        // on.
        var event =
                context.getEvent().clone().event(EventType.UPDATE_CREDENTIAL).user(context.getUser());
        if (handling == TokenHandling.DONE) {
            event.success();
            context.success();
            return;
        }
        event.detail(Details.REASON, handling.name())
                .error(handling == TokenHandling.CODE ? Errors.INVALID_USER_CREDENTIALS : "torii_code_refused");
        page(serial, problem(handling));
    }

    private Problem problem(TokenHandling handling) {
        if (handling == TokenHandling.WAIT) {
            return waits();
        }
        var key =
                switch (handling) {
                    case DONE, WAIT -> "";
                    case UNKNOWN, PLACE, ROLE, LAST -> "torii-token-gone";
                    case FULL -> "torii-token-full";
                    case CODE -> "torii-token-wrong";
                    case CLOCK -> "torii-token-clock";
                };
        return new Problem(key, "");
    }

    /** What the account waits for, or that it rests (R31). */
    private Problem waits() {
        var now = new KeycloakClock().now();
        var standing = Torii.of(context.getSession()).guesses().ask(subject).refusal();
        return standing.filter(each -> each.reason() == CodeVerdict.Reason.RESTING)
                .map(new Problems(now)::of)
                .orElseGet(() -> {
                    var until = standing.flatMap(CodeVerdict::until).orElse(now);
                    return new Problem("torii-token-wait", new TimeLeft(now).minutes(until));
                });
    }

    private void page(String chosen, Problem problem) {
        var serials = waiting().stream().map(Token::serial).toList();
        if (serials.isEmpty() && !new Asked(context).byUser()) {
            // Nothing can be proven, and a page without a way on would lock the user out.
            context.success();
            return;
        }
        var page = new TokenPage(serials, chosen, problem);
        context.challenge(context.form().setAttribute("torii", page).createForm("torii-token.ftl"));
    }

    private List<Token> waiting() {
        return new TokenDesk(context.getSession()).waiting(subject);
    }

    private void receive(Runnable step, Runnable refused) {
        try {
            step.run();
        } catch (SettingException e) {
            LOG.errorf("Realm %s activates no tokens: %s", context.getRealm().getName(), e.getMessage());
            context.getEvent().clone().user(context.getUser()).error(Errors.INVALID_CONFIG);
            if (new Asked(context).byUser()) {
                var page = new TokenPage(List.of(), "", new Problem("torii-code-misconfigured", ""));
                context.challenge(context.form().setAttribute("torii", page).createForm("torii-token.ftl"));
            } else {
                refused.run();
            }
        }
    }
}
