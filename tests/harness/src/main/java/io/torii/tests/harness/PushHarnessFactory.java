package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Notifications without a phone. */
@AutoService(RealmResourceProviderFactory.class)
public final class PushHarnessFactory extends DriveFactory {
    public PushHarnessFactory() {
        super("torii-test-push", PushDrive::new);
    }
}
