package io.torii.keycloak.delivery;

/** Hears of providers and of what becomes of them (R26). */
interface CircuitWatch {
    /** The provider is used on this node for the first time. */
    void known(ProviderHealth health);

    void turned(ProviderHealth health);
}
