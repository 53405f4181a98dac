package io.torii.authenticators.otp;

import io.torii.domain.Subject;
import io.torii.domain.code.GuessPermit;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.Problems;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;

/** Counts entries into Keycloak's own methods by the counters of all Torii methods (R31). */
final class CountedEntry {
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
        if (typed == null || typed.isBlank()) {
            keycloak.run();
            return Optional.empty();
        }
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
