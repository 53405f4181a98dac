package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.Times;
import io.torii.domain.Subject;
import io.torii.domain.gate.Situation;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What a section may look at.
 *
 * @param context Keycloak's, of this request
 * @param situation what the gate knows about the user, read in this request
 * @param now this request's instant
 */
public record Scene(RequiredActionContext context, Situation situation, Instant now) {
    public KeycloakSession session() {
        return context.getSession();
    }

    public UserModel user() {
        return context.getUser();
    }

    public Subject subject() {
        return new Subject(context.getRealm().getId(), context.getUser().getId());
    }

    public RealmPolicy policy() {
        return RealmPolicy.of(context.getRealm());
    }

    public Times times() {
        return Times.of(context);
    }

    /** A field of the posted form, or empty text. */
    public String field(String name) {
        return Optional.ofNullable(
                        context.getHttpRequest().getDecodedFormParameters().getFirst(name))
                .orElse("");
    }
}
