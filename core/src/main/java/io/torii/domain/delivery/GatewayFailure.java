package io.torii.domain.delivery;

/** Why a provider did not take a message, and whether that says something about the provider itself. */
public enum GatewayFailure {
    /** The number does not exist or cannot be texted. Another provider would answer the same. */
    NUMBER_REFUSED(false),
    /** The sender's name or number is not allowed, here, in that country, or by who reads it. */
    SENDER_REFUSED(false),
    /** The credentials are wrong, the account is closed or has no money left. */
    UNAUTHORIZED(true),
    /** Too many requests for this account. */
    RATE_LIMITED(true),
    /** The provider is down or cannot be reached. */
    UNAVAILABLE(true),
    /** The provider did not answer in time; the message may still have gone out. */
    TIMEOUT(true),
    /** A required option is missing; nothing was sent. */
    NOT_CONFIGURED(false),
    /** Any other refusal: the message, not the provider, is at fault. */
    REJECTED(false);

    private final boolean tripsCircuit;

    GatewayFailure(boolean tripsCircuit) {
        this.tripsCircuit = tripsCircuit;
    }

    /** Whether it counts against the provider's health, so that enough of them open its circuit. */
    public boolean tripsCircuit() {
        return tripsCircuit;
    }
}
