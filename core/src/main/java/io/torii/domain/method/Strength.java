package io.torii.domain.method;

/** What a client asks of a method: {@code torii.mfa.strength} (R32). */
public enum Strength {
    ANY,
    NO_PHONE,
    PHISHING_RESISTANT;

    /** Whether a method of this kind is strong enough. */
    public boolean accepts(MethodKind kind) {
        return switch (this) {
            case ANY -> true;
            // How a provider verified is its own business: a telephone, it may be.
            case NO_PHONE -> kind != MethodKind.PHONE && kind != MethodKind.BROKERED;
            case PHISHING_RESISTANT -> kind.level() == 3;
        };
    }
}
