package io.torii.keycloak.gate;

import io.torii.keycloak.calendar.WrittenTime;
import io.torii.keycloak.incident.Reference;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What the page {@code torii-refused.ftl} reads.
 *
 * @param why the key of the reason
 * @param until until when it holds, in the user's words; empty when that is not known
 * @param reference what the user reads out to the help desk
 */
public record RefusalPage(String why, String until, Reference reference) {
    private static final String NEW = "torii-refused-new";

    /** A page of this reason, with a reference of its own. */
    public static RefusalPage of(String why) {
        return new RefusalPage(why, "", Reference.fresh());
    }

    /** For who has shown a new method alone (R4). */
    public static RefusalPage ofNew(KeycloakSession session, UserModel user, Instant until) {
        return new RefusalPage(NEW, WrittenTime.of(session, user).exact(until), Reference.fresh());
    }
}
