package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Passes without staff. */
@AutoService(RealmResourceProviderFactory.class)
public final class PassHarnessFactory extends DriveFactory {
    public PassHarnessFactory() {
        super("torii-test-pass", PassDrive::new);
    }
}
