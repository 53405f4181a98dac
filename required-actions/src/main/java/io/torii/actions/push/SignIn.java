package io.torii.actions.push;

import io.torii.domain.Subject;
import io.torii.keycloak.Torii;
import io.torii.keycloak.UserNotes;
import io.torii.keycloak.push.DeviceDesk;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** One tab of a browser that registers a phone. */
record SignIn(KeycloakSession session, AuthenticationSessionModel model) {
    Subject subject() {
        return new Subject(
                model.getRealm().getId(), model.getAuthenticatedUser().getId());
    }

    /** The sign-in and its tab, to which a request is bound (R97). */
    String name() {
        return model.getParentSession().getId() + "." + model.getTabId();
    }

    Notes notes() {
        return new Notes(new UserNotes(model));
    }

    DeviceDesk desk() {
        return Torii.of(session).push();
    }
}
