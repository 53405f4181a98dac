package io.torii.endpoints.token;

import io.torii.domain.token.Token;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.staff.Sheet;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** A token that is the last usable method of an active account stays: another is registered first, or a pass issued. */
record LastToken(KeycloakSession session, UserModel user) {
    void refuse(Token token) {
        var last = token.place()
                .credential()
                .filter(credential ->
                        Misconfigured.unless(() -> Sheet.of(session, user).lastAmong(Set.of(credential))));
        if (last.isPresent()) {
            throw Refused.answer("torii_last_method", Response.Status.CONFLICT);
        }
    }
}
