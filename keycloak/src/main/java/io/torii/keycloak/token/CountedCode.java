package io.torii.keycloak.token;

import io.torii.domain.Subject;
import io.torii.domain.token.TokenHandling;
import io.torii.keycloak.Torii;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** Counts codes that prove a token by the counters of all Torii methods (R31). */
public record CountedCode(KeycloakSession session, Subject subject) {
    /** A code that the user types: a right one forgives the wrong ones before it. */
    public TokenHandling judge(Supplier<TokenHandling> look) {
        return counted(look, Torii.of(session).guesses()::forgive);
    }

    /** A code that is typed to staff, who give no new tries (R98): a right one is only not counted itself. */
    TokenHandling judgeForStaff(Supplier<TokenHandling> look) {
        return counted(look, Torii.of(session).guesses()::giveBack);
    }

    /** Claims a try before anything is looked at; what was refused for another reason than its code was no guess. */
    private TokenHandling counted(Supplier<TokenHandling> look, Consumer<Subject> right) {
        var guesses = Torii.of(session).guesses();
        if (guesses.claim(subject).refusal().isPresent()) {
            return TokenHandling.WAIT;
        }
        var handling = look.get();
        switch (handling) {
            case DONE -> right.accept(subject);
            case UNKNOWN, PLACE, ROLE, FULL, CLOCK, WAIT, LAST -> guesses.giveBack(subject);
            case CODE -> {}
        }
        return handling;
    }
}
