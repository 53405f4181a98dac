package io.torii.tests.harness;

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

    @Override
    public SubjectCredentialManager credentialManager() {
        return new UserCredentialManager(session, realm, this);
    }
}
