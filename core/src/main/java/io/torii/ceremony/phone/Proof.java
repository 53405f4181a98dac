package io.torii.ceremony.phone;

import io.torii.domain.code.CodeVerdict;
import io.torii.domain.phone.NumberVerdict;
import java.util.Optional;

/**
 * What came of typing a code for a new number.
 *
 * @param code what became of the code
 * @param number what became of the number once the code was right
 * @param credential the new credential's id, when the number is bound
 */
public record Proof(CodeVerdict code, Optional<NumberVerdict> number, Optional<String> credential) {
    static Proof refused(CodeVerdict code) {
        return new Proof(code, Optional.empty(), Optional.empty());
    }

    static Proof bound(String credential) {
        return new Proof(
                CodeVerdict.of(CodeVerdict.Reason.ACCEPTED),
                Optional.of(NumberVerdict.ACCEPTED),
                Optional.of(credential));
    }

    static Proof unbound(NumberVerdict why) {
        return new Proof(CodeVerdict.of(CodeVerdict.Reason.ACCEPTED), Optional.of(why), Optional.empty());
    }
}
