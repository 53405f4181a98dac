package io.torii.authenticators.otp;

import io.torii.domain.Subject;
import io.torii.domain.code.GuessPermit;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.Problems;
import io.torii.keycloak.policy.SettingException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;

/** Counts entries into Keycloak's own methods by the counters of all Torii methods (R31). */
final class CountedEntry {
    private static final Logger LOG = Logger.getLogger(CountedEntry.class);

    private final AuthenticationFlowContext context;
    private final Torii torii;
    private final Subject subject;

    CountedEntry(AuthenticationFlowContext context) {
        this.context = context;
        this.torii = Torii.of(context.getSession());
        this.subject = new Subject(context.getRealm().getId(), context.getUser().getId());
    }

    /** Has Keycloak judge what stands in this form field, unless it must not be looked at now: the reason comes back. */
    Optional<CodePage.Problem> judge(String field, Runnable keycloak) {
        var typed = context.getHttpRequest().getDecodedFormParameters().getFirst(field);
        // Who is locked out by Keycloak is refused by it without a look at the entry: that is no guess.
        var locked = AuthenticatorUtils.getDisabledByBruteForceEventError(context, context.getUser()) != null;
        if (typed == null || typed.isBlank() || locked) {
            keycloak.run();
            return Optional.empty();
        }
        try {
            return counted(keycloak);
        } catch (SettingException e) {
            LOG.errorf("Realm %s refuses codes: %s", context.getRealm().getName(), e.getMessage());
            return Optional.of(new CodePage.Problem("torii-code-misconfigured", ""));
        }
    }

    private Optional<CodePage.Problem> counted(Runnable keycloak) {
        GuessPermit permit = torii.guesses().claim(subject);
        if (permit.refusal().isPresent()) {
            return permit.refusal().map(new Problems(new KeycloakClock().now())::of);
        }
        keycloak.run();
        if (context.getStatus() == FlowStatus.SUCCESS) {
            torii.guesses().forgive(subject);
        }
        return Optional.empty();
    }
}
