package io.torii.keycloak.token;

import io.torii.domain.Subject;
import io.torii.domain.token.TokenHandling;
import io.torii.keycloak.Torii;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** Counts codes that prove a token by the counters of all Torii methods (R31). */
public record CountedCode(KeycloakSession session, Subject subject) {
    /** Claims a try before the code is looked at; one that was right is given back. */
    public TokenHandling judge(Supplier<TokenHandling> look) {
        var guesses = Torii.of(session).guesses();
        if (guesses.claim(subject).refusal().isPresent()) {
            return TokenHandling.WAIT;
        }
        var handling = look.get();
        if (handling == TokenHandling.DONE) {
            guesses.forgive(subject);
        }
        return handling;
    }
}
