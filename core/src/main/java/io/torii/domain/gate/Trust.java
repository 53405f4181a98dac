package io.torii.domain.gate;

import io.torii.domain.method.Strength;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser that its user has called trusted says for a sign-in (R19): an input of the gate's judgement, and no factor.
 *
 * @param device the browser's record, signed for this user and for what the account has now, not ended and not run out;
 *     empty for any other browser
 * @param accepted whether the client says that it takes trusted browsers though it requires MFA
 * @param against what speaks against it for this account now
 */
public record Trust(Optional<String> device, boolean accepted, Set<Against> against) {
    public static final Trust NONE = new Trust(Optional.empty(), false, Set.of());

    public Trust {
        against = Set.copyOf(against);
    }

    /** Whether it stands in a second factor's place for this request: to sign in and for nothing more. */
    boolean serves(Request request) {
        return device.isPresent() && against.isEmpty() && fits(request, accepted);
    }

    /** Whether a trusted browser could ever serve such a request. */
    public static boolean fits(Request request, boolean accepted) {
        var mode =
                switch (request.mode()) {
                    case OPTIONAL -> true;
                    case REQUIRED -> accepted;
                    case WHEN_REGISTERED -> false;
                };
        return mode
                && request.purpose() == Purpose.SIGN_IN
                && request.level() <= 1
                && request.strength() == Strength.ANY
                && !request.binds();
    }

    /** What of the account speaks against it. */
    public enum Against {
        /** It holds a role of the realm's management or of Torii. */
        STAFF,
        /** One of its methods is new (R4): whoever bound it may have called this browser trusted. */
        NEW_METHOD,
        /** The sign-in began with a Temporary Access Pass. */
        PASS,
        /** An application to register again or to end MFA is open. */
        APPLICATION,
        /** Something that its owner reported is not settled (R20). */
        REPORT;

        /** None of them. */
        public static Set<Against> none() {
            return EnumSet.noneOf(Against.class);
        }
    }
}
