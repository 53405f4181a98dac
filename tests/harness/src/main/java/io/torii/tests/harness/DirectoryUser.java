package io.torii.tests.harness;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.component.ComponentModel;
import org.keycloak.credential.UserCredentialManager;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.storage.adapter.AbstractUserAdapter;

/** A read-only user whose credentials Keycloak keeps beside the directory. */
final class DirectoryUser extends AbstractUserAdapter {
    private final String username;

    DirectoryUser(KeycloakSession session, RealmModel realm, ComponentModel directory, String username) {
        super(session, realm, directory);
        this.username = username;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getEmail() {
        return username + "@example.org";
    }

    @Override
    public String getFirstName() {
        return "Directory";
    }

    @Override
    public String getLastName() {
        return "User";
    }

    /** The user profile reads these and asks for what is missing. */
    @Override
    public Map<String, List<String>> getAttributes() {
        return Map.of(
                USERNAME, List.of(username),
                EMAIL, List.of(getEmail()),
                FIRST_NAME, List.of(getFirstName()),
                LAST_NAME, List.of(getLastName()));
    }

    @Override
    public Stream<String> getAttributeStream(String name) {
        return getAttributes().getOrDefault(name, List.of()).stream();
    }

    @Override
    public String getFirstAttribute(String name) {
        return getAttributeStream(name).findFirst().orElse(null);
    }

    /** Keycloak removes every finished action from the user, also one that was never added; a refusal would be a 500. */
    @Override
    public void removeRequiredAction(String action) {}

    @Override
    public SubjectCredentialManager credentialManager() {
        return new UserCredentialManager(session, realm, this);
    }
}
