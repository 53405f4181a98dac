package io.torii.keycloak.setup;

/**
 * One thing that is amiss.
 *
 * @param flaw what
 * @param about the flow, client, provider, action or setting; empty for the realm itself
 */
public record Finding(Flaw flaw, String about) {
    static Finding of(Flaw flaw) {
        return new Finding(flaw, "");
    }
}
