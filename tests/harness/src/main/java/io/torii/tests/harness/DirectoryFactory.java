package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.storage.UserStorageProviderFactory;

/** {@code torii-test-directory}. */
@AutoService(UserStorageProviderFactory.class)
@SuppressWarnings("rawtypes")
public final class DirectoryFactory implements UserStorageProviderFactory<Directory> {
    @Override
    public Directory create(KeycloakSession session, ComponentModel model) {
        return new Directory(session, model);
    }

    @Override
    public String getId() {
        return "torii-test-directory";
    }
}
