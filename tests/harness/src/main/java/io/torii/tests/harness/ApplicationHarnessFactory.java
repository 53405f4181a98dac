package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Applications without their pages. */
@AutoService(RealmResourceProviderFactory.class)
public final class ApplicationHarnessFactory extends DriveFactory {
    public ApplicationHarnessFactory() {
        super("torii-test-application", ApplicationDrive::new);
    }
}
