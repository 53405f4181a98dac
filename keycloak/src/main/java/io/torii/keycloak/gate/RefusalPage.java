package io.torii.keycloak.gate;

import io.torii.keycloak.incident.Reference;

/**
 * What the page {@code torii-refused.ftl} reads.
 *
 * @param why the key of the reason
 * @param reference what the user reads out to the help desk
 */
public record RefusalPage(String why, Reference reference) {
    /** A page of this reason, with a reference of its own. */
    public static RefusalPage of(String why) {
        return new RefusalPage(why, Reference.fresh());
    }
}
