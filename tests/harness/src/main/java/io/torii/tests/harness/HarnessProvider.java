package io.torii.tests.harness;

import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** {@code /realms/{realm}/torii-test}. */
final class HarnessProvider implements RealmResourceProvider {
    private final KeycloakSession session;

    HarnessProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return new HarnessResource(session);
    }

    @Override
    public void close() {}
}
