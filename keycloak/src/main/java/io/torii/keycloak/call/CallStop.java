package io.torii.keycloak.call;

import io.torii.domain.call.CallVerdict;
import io.torii.keycloak.code.CodePage;
import java.util.Locale;
import java.util.Optional;

/** Why no call of this sign-in is under way: what its page says. */
public enum CallStop {
    /** A call never starts by itself (R29). */
    ON_REQUEST,
    CODE_READ,
    WRONG_NUMBER,
    BUSY,
    NO_ANSWER,
    MACHINE,
    NO_KEY,
    FAILED,
    EXPIRED,
    /** Who answered a call that was to prove a number did not know of it. */
    REPORTED,
    /** Taken, given up or lost. */
    GONE;

    public CodePage.Problem problem() {
        return new CodePage.Problem(
                "torii-call-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), "");
    }

    /** Empty while it waits, and once it let somebody in. */
    public static Optional<CallStop> of(CallVerdict verdict) {
        return switch (verdict) {
            case WAITING, APPROVED -> Optional.empty();
            case CODE_READ -> Optional.of(CODE_READ);
            case WRONG_NUMBER -> Optional.of(WRONG_NUMBER);
            case REPORTED -> Optional.of(REPORTED);
            case BUSY -> Optional.of(BUSY);
            case NO_ANSWER -> Optional.of(NO_ANSWER);
            case MACHINE -> Optional.of(MACHINE);
            case NO_KEY -> Optional.of(NO_KEY);
            case FAILED -> Optional.of(FAILED);
            case EXPIRED -> Optional.of(EXPIRED);
            case GONE -> Optional.of(GONE);
        };
    }
}
