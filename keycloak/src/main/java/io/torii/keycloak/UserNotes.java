package io.torii.keycloak;

import java.util.Arrays;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What a sign-in remembers of its user. An identity provider can bring another user into the same sign-in: whatever was
 * remembered of the one before does not concern them.
 */
public record UserNotes(AuthenticationSessionModel signIn) {
    public Optional<String> get(String name) {
        return Optional.ofNullable(signIn.getAuthNote(own(name)));
    }

    public void set(String name, String value) {
        signIn.setAuthNote(own(name), value);
    }

    public void remove(String... names) {
        Arrays.stream(names).map(this::own).forEach(signIn::removeAuthNote);
    }

    private String own(String name) {
        return name + "." + signIn.getAuthenticatedUser().getId();
    }
}
