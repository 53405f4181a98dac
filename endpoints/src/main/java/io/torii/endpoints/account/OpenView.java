package io.torii.endpoints.account;

import io.torii.domain.Subject;
import io.torii.endpoints.accesspass.PassView;
import io.torii.endpoints.application.ApplicationView;
import io.torii.keycloak.Torii;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/**
 * The ways back in to one account that are under way.
 *
 * @param pass the Temporary Access Pass that can be used or will be, without its secret
 * @param application the one that is open
 */
public record OpenView(Map<String, Object> pass, ApplicationView application) {
    static OpenView of(KeycloakSession session, Subject subject, String username) {
        var torii = Torii.of(session);
        return new OpenView(
                torii.passes().current(subject).map(PassView::of).orElse(null),
                torii.applications()
                        .standing(subject)
                        .map(open -> ApplicationView.of(open, username))
                        .orElse(null));
    }
}
