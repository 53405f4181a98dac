package io.torii.keycloak.recovery;

import io.torii.keycloak.incident.Reference;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * What the page {@code torii-recovery-failed.ftl} reads: the same for every reason.
 *
 * @param reference what the user reads out to the help desk
 * @param again where recovery begins anew
 * @param support where the institution helps
 */
public record FailurePage(Reference reference, String again, List<String> support) {
    public static final String TEMPLATE = "torii-recovery-failed.ftl";

    public static FailurePage of(KeycloakSession session, Reference reference) {
        var again = new RecoveryAddress(session).address().toString();
        return new FailurePage(reference, again, new RecoveryWords(session).support());
    }
}
